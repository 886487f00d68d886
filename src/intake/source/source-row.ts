/**
 * One row of a table as it stands in a file: the one currency of all formats. Cells are text, empty
 * where nothing stands; dates are `YYYY-MM-DD`, numbers have all their digits.
 */
export interface SourceRow {
  /** Line of the file, row of the sheet or number of the record, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
