import type { SourceRow } from '../text/parse-delimited';
import type { IntakeReport } from './intake-report';

/** How the rows of a file are those that another file had rejected. */
export interface Correction {
  /** Place of the column with the lines of the first file. */
  readonly lineColumn: number;
  /** Lines of the first file whose rows were rejected. */
  readonly lines: readonly number[];
}

/** Columns that the table of rejected rows has after those of the file: line and reasons. */
const addedColumns = 2;

/** Whether headers are those of a file with the two columns that its rejected rows are given. */
export function hasHeadersOfRejected(
  headers: readonly string[],
  first: Pick<IntakeReport, 'headers'>,
): boolean {
  return (
    headers.length === first.headers.length + addedColumns &&
    first.headers.every((header, column) => plain(headers[column]) === plain(header))
  );
}

/** Whether each of the rows names one of the lines. False without rows. */
export function nameLines(rows: readonly SourceRow[], { lineColumn, lines }: Correction): boolean {
  const known = new Set(lines);
  return (
    rows.length > 0 &&
    rows.every(({ cells }) => known.has(correctedLine(cells, lineColumn) ?? Number.NaN))
  );
}

/** The line of the first file that a corrected row names; null where it names none. */
export function correctedLine(cells: readonly string[], lineColumn: number): number | null {
  const text = cells[lineColumn]?.replaceAll(/[\s,]/g, '') ?? '';
  return /^\d+(\.0+)?$/.test(text) ? Number(text) : null;
}

/** A header without what the export or a spread sheet may have put around it. */
function plain(header = ''): string {
  return header.trim().replace(/^'/, '');
}
