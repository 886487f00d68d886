import type { Dataset } from '../../catalog/dataset-schema';
import type { SourceRow } from '../text/parse-delimited';
import { type Candidate, recogniseDataset } from './recognise-dataset';

/** The row that names the columns. */
export interface HeaderRow {
  /** Its place among the rows; those before it are titles. */
  readonly place: number;
  readonly row: SourceRow;
  readonly candidates: readonly Candidate[];
}

const searchedRows = 15;
const longestHeader = 200;

/**
 * The header among the first rows: the one that fits a dataset best, so that title lines above it
 * are passed over. Where none fits, the first with as many filled cells as any. A line chosen by a
 * person counts instead. Null without rows.
 */
export function findHeaderRow(
  rows: readonly SourceRow[],
  datasets: readonly Dataset[],
  chosenLine?: number,
): HeaderRow | null {
  const chosen = rows.findIndex(({ line }) => line === chosenLine);
  const row = rows[chosen];
  if (row)
    return {
      place: chosen,
      row,
      candidates: recogniseDataset(possibleHeaders(row.cells), datasets),
    };
  const searched = rows.slice(0, searchedRows);
  let best: HeaderRow | null = null;
  for (const [place, row] of searched.entries()) {
    const candidates = recogniseDataset(possibleHeaders(row.cells), datasets);
    const confidence = candidates[0]?.confidence ?? 0;
    if (confidence > (best?.candidates[0]?.confidence ?? 0)) best = { place, row, candidates };
  }
  return best ?? widestRow(searched);
}

/** Cells that cannot name a column, long texts and numbers, as empty: looking them up is dear. */
function possibleHeaders(cells: readonly string[]): readonly string[] {
  return cells.map((cell) =>
    cell.length > longestHeader || /^[\d\s./:-]*$/.test(cell) ? '' : cell,
  );
}

function widestRow(rows: readonly SourceRow[]): HeaderRow | null {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const place = widths.indexOf(Math.max(...widths));
  const row = rows[place];
  return row ? { place, row, candidates: [] } : null;
}
