import { join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

export interface SortKey {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/** An ORDER BY clause, nulls last in either direction; empty for no keys. */
export function orderBy(keys: readonly SortKey[]): Sql {
  if (keys.length === 0) return sql``;
  return sql`ORDER BY ${join(keys.map(sortTerm), ', ')}`;
}

function sortTerm({ field, direction }: SortKey): Sql {
  return direction === 'ascending'
    ? sql`${identifier(field)} ASC NULLS LAST`
    : sql`${identifier(field)} DESC NULLS LAST`;
}
