import type { Cell, ResultTable } from '../../engine/engine';
import { type RecordRow, rowsOf } from '../records/record-blocks';
import type { ComparedDataset } from './compared-dataset';

/** A row that is not the same in both snapshots, with the values of either side by field. */
export interface DifferenceRow {
  /** Names the pair in a link; see `rowPlace`. */
  readonly key: string;
  readonly kind: 'added' | 'withdrawn' | 'changed';
  /** Null where that snapshot has no such row. */
  readonly newer: RecordRow | null;
  readonly older: RecordRow | null;
  /** Names of the fields that differ; empty for rows of one side. */
  readonly changed: readonly string[];
  readonly lateDays: number | null;
}

/** The rows of a result of `differencesQuery`. */
export function differenceRows(
  dataset: Pick<ComparedDataset, 'read' | 'table'>,
  result: ResultTable,
): readonly DifferenceRow[] {
  return rowsOf(result).map((row) => {
    const newer = numberOf(row.newer_row);
    const older = numberOf(row.older_row);
    const side = (letter: 'n' | 'o'): RecordRow =>
      Object.fromEntries(
        dataset.read.map(({ name }, place) => [name, row[`${letter}${place}`] ?? null]),
      );
    return {
      key: `${newer ?? ''}.${older ?? ''}`,
      kind: row.kind as DifferenceRow['kind'],
      newer: newer === null ? null : side('n'),
      older: older === null ? null : side('o'),
      changed: String(row.changed ?? '')
        .split(',')
        .flatMap((place) =>
          place === '' ? [] : (dataset.table?.columns[Number(place)]?.name ?? []),
        ),
      lateDays: numberOf(row.late_days),
    };
  });
}

/** Where the rows of a link stand in the two tables; null for a text that names none. */
export function rowPlace(
  key: string,
): { readonly newer: number | null; readonly older: number | null } | null {
  const match = /^(\d{0,15})\.(\d{0,15})$/.exec(key);
  if (!match || key === '.') return null;
  const place = (digits: string | undefined) => (digits ? Number(digits) : null);
  return { newer: place(match[1]), older: place(match[2]) };
}

/** The row as it is known last: of the newer snapshot, else of the older one. */
export function latest({ newer, older }: DifferenceRow): RecordRow {
  return newer ?? older ?? {};
}

function numberOf(value: Cell | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
