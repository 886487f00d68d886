import type { RejectedRow } from '../intake/report/intake-report';
import { byteOrderMark, csvRow } from './csv';

export interface RejectedRowsTable {
  readonly headers: readonly string[];
  /** Headers of the two columns that are added: line of the file, reasons. */
  readonly added: readonly [line: string, reasons: string];
  /** Column that tells the line in place of the row's own, where the file is a correction itself. */
  readonly lineColumn?: number;
  /** The reasons of a row in words. */
  readonly reasons: (row: RejectedRow) => string;
}

/**
 * Rejected rows as CSV: the columns of the file as they were, then line and reasons, so that the
 * corrected table can be imported again. `parts` are JSON arrays of rows, read one after the other.
 */
export async function rejectedRowsCsv(
  parts: readonly Blob[],
  { headers, added, lineColumn, reasons }: RejectedRowsTable,
): Promise<Blob> {
  const written: BlobPart[] = [byteOrderMark, csvRow([...headers, ...added])];
  for (const part of parts) {
    const rows = JSON.parse(await part.text()) as readonly RejectedRow[];
    written.push(
      rows
        .map((row) => {
          const own = lineColumn === undefined ? row.cells : row.cells.slice(0, headers.length);
          const line = lineColumn === undefined ? row.line : (row.cells[lineColumn] ?? row.line);
          return csvRow([...fitted(own, headers.length), line, reasons(row)]);
        })
        .join(''),
    );
  }
  return new Blob(written, { type: 'text/csv;charset=utf-8' });
}

/** Exactly as many cells as columns: missing ones empty, those beyond joined to the last. */
function fitted(cells: readonly string[], count: number): readonly string[] {
  if (cells.length > count) {
    const beyond = cells.slice(count - 1).filter((cell) => cell !== '');
    return [...cells.slice(0, count - 1), beyond.join(' | ')];
  }
  return [...cells, ...new Array<string>(count - cells.length).fill('')];
}
