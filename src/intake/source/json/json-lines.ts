import { IntakeError } from '../../intake-error';
import { parseValue } from './parse-value';
import type { NumberedRecord } from './record-rows';

const longestLine = 64_000_000;

/**
 * The records of JSON Lines with the lines that they stand in, empty ones left out. Throws
 * IntakeError `damaged` naming the line that is no JSON, `too_large` beyond 64 million characters.
 */
export async function* jsonLines(pieces: AsyncIterable<string>): AsyncGenerator<NumberedRecord> {
  let rest = '';
  let line = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { line, record: recordOf(text, line) };
    }
    if (rest.length > longestLine) {
      throw new IntakeError('too_large', `Line ${line + 1} has more than 64 MB.`, line + 1);
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, record: recordOf(rest, line + 1) };
}

function recordOf(text: string, line: number): unknown {
  try {
    return parseValue(text);
  } catch (thrown) {
    throw new IntakeError('damaged', `Line ${line} is no JSON: ${String(thrown)}`, line);
  }
}
