import Papa from 'papaparse';
import type { Delimiter } from './sniff-delimiter';

/** One record of a delimited file, and the line of the file that it starts on, from 1. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records of a delimited text in order, quoted line breaks and doubled quotes understood.
 * Records without any content are left out; they are no rows of the file.
 */
export function* parseDelimited(text: string, delimiter: Delimiter): Generator<SourceRow> {
  const newline = newlineOf(text);
  let line = 1;
  let place = 0;
  while (place < text.length) {
    const { data, next } = parsePart(text, place, delimiter, newline);
    for (const cells of data) {
      const row = { line, cells };
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      if (cells.some((cell) => cell.trim() !== '')) yield row;
    }
    place = next;
  }
}

const partLength = 4_000_000;

/** Parses complete records only: a record cut by the end of the part belongs to the next part. */
function parsePart(text: string, place: number, delimiter: Delimiter, newline: Newline) {
  let length = partLength;
  for (;;) {
    const isLast = place + length >= text.length;
    const part = text.slice(place, place + length);
    const { data, meta } = Papa.parse<string[]>(part, {
      delimiter,
      newline,
      header: false,
      skipEmptyLines: false,
    });
    if (isLast) return { data: withoutFinalBreak(data, part), next: text.length };
    const complete = data.slice(0, -1);
    const cursor = part.length - rawLength(data.at(-1), part, meta.linebreak);
    if (complete.length > 0) return { data: complete, next: place + cursor };
    length *= 2;
  }
}

/** A line break at the end of the text is no empty record. */
function withoutFinalBreak(data: string[][], part: string): string[][] {
  const last = data.at(-1);
  const isEmpty = last?.length === 1 && last[0] === '' && /[\r\n]$/.test(part);
  return isEmpty ? data.slice(0, -1) : data;
}

/** Length of the unfinished record at the end of a part: from after the last break outside quotes. */
function rawLength(_last: string[] | undefined, part: string, linebreak: string): number {
  let quoted = false;
  let after = 0;
  for (let place = 0; place < part.length; place += 1) {
    const character = part[place];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === linebreak[0] && part.startsWith(linebreak, place)) {
      after = place + linebreak.length;
    }
  }
  return part.length - after;
}

type Newline = '\r\n' | '\n' | '\r';

function newlineOf(text: string): Newline {
  const found = /\r\n|\n|\r/.exec(text.slice(0, 1_000_000))?.[0];
  return (found as Newline | undefined) ?? '\n';
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
