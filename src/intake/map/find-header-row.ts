import type { Dataset } from '../../catalog/dataset-schema';
import type { SourceRow } from '../text/parse-delimited';
import { type Candidate, recogniseDataset } from './recognise-dataset';

export interface HeaderRow {
  /** Its place among the rows; those before are titles. */
  readonly place: number;
  readonly row: SourceRow;
  readonly candidates: readonly Candidate[];
}

const searchedRows = 12;

/**
 * The header among the first rows: the one whose cells fit a dataset best, so that title lines above
 * it are passed over; the first row where none fits. Null without rows.
 */
export function findHeaderRow(
  rows: readonly SourceRow[],
  datasets: readonly Dataset[],
): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const [place, row] of rows.slice(0, searchedRows).entries()) {
    const candidates = recogniseDataset(row.cells, datasets);
    const fits = (found: readonly Candidate[]) => found[0]?.confidence ?? 0;
    if (!best || fits(candidates) > fits(best.candidates)) best = { place, row, candidates };
  }
  return best;
}
