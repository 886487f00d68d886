import { IntakeError } from '../../intake-error';
import { parseValue } from './parse-value';
import type { NumberedRecord } from './record-rows';

const longestRecord = 64_000_000;
const longestFrame = 1_000_000;
const deepestList = 4;

/**
 * The records of a JSON text in order as it comes: the elements of the list at its root, or of the
 * first list of objects or lists below it (`{"data": [...]}`); an object without one is one record.
 * Throws IntakeError `damaged` where the text is no JSON, `too_large` for a record or for the text
 * around the list beyond 64 and 1 million characters.
 */
export async function* jsonRecords(pieces: AsyncIterable<string>): AsyncGenerator<NumberedRecord> {
  let text = '';
  let place = 0;
  let frame = '';
  let state: 'before' | 'records' | 'after' = 'before';
  let start = 0;
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let line = 0;

  const parse = (element: string): NumberedRecord => {
    line += 1;
    try {
      return { line, record: parseValue(element) };
    } catch (thrown) {
      throw damaged(`record ${line} cannot be read (${String(thrown)})`, line);
    }
  };

  for await (const piece of pieces) {
    text = state === 'records' ? text.slice(start) + piece : text + piece;
    if (state === 'records') {
      place -= start;
      start = 0;
      if (text.length > longestRecord) {
        throw new IntakeError('too_large', `Record ${line + 1} has more than 64 MB.`, line + 1);
      }
    }
    if (state !== 'records' && frame.length + text.length > longestFrame && state === 'after') {
      throw damaged('much text stands after the list of records', line);
    }
    for (; place < text.length; place += 1) {
      const sign = text.charCodeAt(place);
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (sign === backslash) isEscaped = true;
        else if (sign === quote) isInText = false;
        continue;
      }
      if (sign === quote) isInText = true;
      else if (sign === openBracket || sign === openBrace) {
        if (state === 'before' && sign === openBracket && depth < deepestList) {
          const next = nextSign(text, place + 1);
          if (next === null) break;
          if (depth === 0 || next === '{' || next === '[') {
            frame = text.slice(0, place + 1);
            state = 'records';
            start = place + 1;
            depth = 0;
            continue;
          }
        }
        depth += 1;
      } else if (sign === closeBracket || sign === closeBrace) {
        if (state === 'records' && depth === 0) {
          const last = text.slice(start, place);
          if (last.trim() !== '') yield parse(last);
          else if (line > 0) throw damaged(`a comma follows record ${line}, the last one`, line);
          text = text.slice(place);
          place = 0;
          state = 'after';
          continue;
        }
        depth -= 1;
      } else if (sign === comma && state === 'records' && depth === 0) {
        yield parse(text.slice(start, place));
        start = place + 1;
      }
    }
    if (state === 'before' && text.length > longestRecord) {
      throw new IntakeError('too_large', 'No list of records begins within 64 MB.');
    }
  }
  if (state === 'records') throw damaged(`the list ends in record ${line + 1}`, line + 1);
  const whole = frame + text;
  try {
    const value = parseValue(whole);
    if (state === 'before') yield { line: 1, record: value };
  } catch (thrown) {
    throw damaged(`the text around the records is no JSON (${String(thrown)})`, line);
  }
}

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** The next sign that is no white space; null at the end of the text at hand. */
function nextSign(text: string, from: number): string | null {
  for (let place = from; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    if (sign.trim() !== '') return sign;
  }
  return null;
}

function damaged(what: string, line: number): IntakeError {
  return new IntakeError(
    'damaged',
    `The JSON text is cut short or damaged: ${what}.`,
    line || null,
  );
}
