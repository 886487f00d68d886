import type { Dataset } from '../../catalog/dataset-schema';
import { addFault, type RowState } from '../read/row-state';

/**
 * Checks that no row before it has its key: none whose key is in `seen`, which takes in the keys of
 * rows without faults.
 */
export function uniqueKeyCheck(
  { fields, primaryKey }: Dataset,
  seen: Set<string> = new Set(),
): (row: RowState) => void {
  const places = primaryKey.map((name) => fields.findIndex((field) => field.name === name));
  const [only = -1] = places;
  const keyOf = ({ values }: RowState) =>
    places.length === 1
      ? String(values[only] ?? null)
      : JSON.stringify(places.map((place) => values[place] ?? null));
  return (row) => {
    if (row.faults.length > 0) return;
    const key = keyOf(row);
    if (seen.has(key)) addFault(row, primaryKey[0] ?? null, 'duplicate_key', key);
    else seen.add(key);
  };
}
