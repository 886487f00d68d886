import { IntakeError } from '../../intake-error';
import { parseValue } from './parse-value';
import type { NumberedRecord } from './record-rows';
import { RecordScanner } from './record-scanner';

const longestRecord = 64_000_000;
const longestFrame = 1_000_000;

/**
 * The records of a JSON text in order as it comes: the elements of the list at its root, or of the
 * first list of objects or lists below it (`{"data": [...]}`); an object without one is one record.
 * Throws IntakeError `damaged` where the text is no JSON, `too_large` for a record or for the text
 * around the list beyond 64 and 1 million characters.
 */
export async function* jsonRecords(pieces: AsyncIterable<string>): AsyncGenerator<NumberedRecord> {
  const scanner = new RecordScanner();
  let line = 0;
  for await (const piece of pieces) {
    const elements = scanner.feed(piece);
    const isEmpty = line === 0 && elements.length === 1 && scanner.stretch === 'after';
    for (const element of elements) {
      if (isEmpty && element.trim() === '') continue;
      line += 1;
      yield { line, record: parsed(element, `record ${line}`, line) };
    }
    if (scanner.heldLength > longestRecord) {
      throw new IntakeError('too_large', `Record ${line + 1} has more than 64 MB.`, line + 1);
    }
    if (scanner.frame.length > longestFrame) {
      throw new IntakeError('too_large', 'More than 1 MB of text stands around the records.');
    }
  }
  if (scanner.stretch === 'records') {
    throw damaged(`it ends in record ${line + 1}`, line + 1);
  }
  const whole = parsed(scanner.whole(), 'the text around the records', line);
  if (scanner.stretch === 'before') yield { line: 1, record: whole };
}

function parsed(text: string, what: string, line: number): unknown {
  try {
    return parseValue(text);
  } catch (thrown) {
    throw damaged(`${what} cannot be read (${String(thrown)})`, line);
  }
}

function damaged(what: string, line: number): IntakeError {
  return new IntakeError(
    'damaged',
    `The JSON text is cut short or damaged: ${what}.`,
    line || null,
  );
}
