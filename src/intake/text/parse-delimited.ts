import Papa from 'papaparse';
import { IntakeError } from '../intake-error';
import type { SourceRow } from '../source/source-row';
import type { Delimiter } from './sniff-delimiter';

export type { SourceRow } from '../source/source-row';

/** What Papa's parser gives for a piece: complete records, and the place after the last of them. */
interface ParsedPiece {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

const longestRecord = 16_000_000;

/**
 * The records of a delimited text in order, as they come: quoted line breaks and doubled quotes
 * understood, lines counted from `firstLine` on. Records without any content are left out; they are no rows.
 * Throws IntakeError where a quote is not closed before the end, or within 16 million characters.
 */
export async function* parseDelimited(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
  firstLine = 1,
): AsyncGenerator<readonly SourceRow[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  let line = firstLine;
  let rest = '';
  let wanted = 0;

  function rowsOf(text: string, isLast: boolean): SourceRow[] {
    const { data, meta } = parser.parse(text, 0, !isLast) as ParsedPiece;
    const rows: SourceRow[] = [];
    for (const cells of data) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1;
      for (const cell of cells) line += lineBreaks(cell);
    }
    rest = isLast ? '' : text.slice(meta.cursor);
    return rows;
  }

  for await (const piece of pieces) {
    rest += piece;
    if (rest.length < wanted) continue;
    const rows = rowsOf(rest, false);
    if (rows.length > 0) yield rows;
    if (rest.length > longestRecord) {
      throw new IntakeError(
        'quote_unclosed',
        `The record that starts in line ${line} does not end within ${longestRecord} characters: a quote is not closed.`,
        line,
      );
    }
    wanted = rest.length * 2;
  }
  const complete = rowsOf(rest, false);
  if (complete.length > 0) yield complete;
  if (rest === '') return;
  if (hasOpenQuote(rest, delimiter)) {
    throw new IntakeError(
      'quote_unclosed',
      `A quote that is opened in or after line ${line} is not closed before the end of the file.`,
      line,
    );
  }
  const last = rowsOf(rest, true);
  if (last.length > 0) yield last;
}

/** Whether the last record of a text is a quoted cell that does not end. */
function hasOpenQuote(text: string, delimiter: string): boolean {
  const { errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ code }) => code === 'MissingQuotes');
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let place = cell.indexOf('\n'); place >= 0; place = cell.indexOf('\n', place + 1)) {
    count += 1;
  }
  return count;
}
