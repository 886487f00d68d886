import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { Cell, ResultTable } from '../../engine/engine';
import { and } from '../../sql/compose';
import { keyRangePredicate } from '../../sql/key-range-predicate';
import type { SortKey } from '../../sql/order-by';
import { recordsQuery } from '../../sql/records-query';
import type { Sql } from '../../sql/sql';

/** The values of a sort field in its order, and the row at which each ends. */
export interface KeyCounts {
  readonly keys: readonly Cell[];
  /** Exclusive, ascending. */
  readonly ends: readonly number[];
}

/** Whether a sort field has so few values that counting them pays. */
export function hasFewKeys(field: Field | undefined): boolean {
  return (
    field !== undefined && (field.type === 'date' || field.type === 'boolean' || !!field.codes)
  );
}

/** The counts of a result with columns `key` and `rows`. */
export function keyCountsOf({ columns, rowCount }: ResultTable): KeyCounts {
  const keys = columns.find(({ name }) => name === 'key')?.values ?? [];
  const counts = columns.find(({ name }) => name === 'rows')?.values ?? [];
  const ends: number[] = [];
  let end = 0;
  for (let place = 0; place < rowCount; place += 1) {
    end += Number(counts[place]);
    ends.push(end);
  }
  return { keys: Array.from(keys), ends };
}

export interface BlockRequest {
  readonly dataset: Dataset;
  readonly fields: readonly string[];
  readonly where: Sql;
  readonly sort: SortKey;
  readonly offset: number;
  readonly count: number;
}

/** The SQL of a block of rows; with key counts only the rows of the values it falls on are sorted. */
export function blockQuery(request: BlockRequest, keyCounts: KeyCounts | null): Sql {
  const { dataset, fields, where, sort, offset, count } = request;
  const field = dataset.fields.find(({ name }) => name === sort.field);
  const query = { fields, where, sort: [sort], offset, count };
  if (!keyCounts || !field || keyCounts.keys.length === 0) return recordsQuery(dataset, query);
  const first = placeOf(keyCounts.ends, offset);
  const last = placeOf(keyCounts.ends, offset + count - 1);
  const skipped = first === 0 ? 0 : (keyCounts.ends[first - 1] ?? 0);
  return recordsQuery(dataset, {
    ...query,
    where: and([keyRangePredicate(field, keyCounts.keys.slice(first, last + 1)), where]),
    offset: offset - skipped,
  });
}

/** The rows of one value and how many stand before them; null where no row has the value. */
export function rowsOfKey(
  field: Field,
  keyCounts: KeyCounts,
  key: Cell,
): { readonly where: Sql; readonly before: number } | null {
  const place = keyCounts.keys.indexOf(key);
  if (place < 0) return null;
  return {
    where: keyRangePredicate(field, [key]),
    before: place === 0 ? 0 : (keyCounts.ends[place - 1] ?? 0),
  };
}

/** The place of the value that a row falls on; the last one for rows beyond the end. */
function placeOf(ends: readonly number[], row: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
