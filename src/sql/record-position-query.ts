import type { Dataset } from '../catalog/dataset-schema';
import { identifier } from './identifier';
import { orderBy, type SortKey } from './order-by';
import { recordPredicate } from './record-predicate';
import { type Sql, sql } from './sql';

/** The place from 0, as `position`, of a record in the order of `recordsQuery`; no row where it is not in it. */
export function recordPositionQuery(dataset: Dataset, key: string, where: Sql, sort: SortKey): Sql {
  const field = dataset.primaryKey[0] as string;
  const order = orderBy(sort.field === field ? [sort] : [sort, { field, direction: 'ascending' }]);
  return sql`SELECT "position" FROM (
  SELECT ${identifier(field)}, row_number() OVER (${order}) - 1 AS "position"
  FROM ${identifier(dataset.name)}
  WHERE ${where}
) AS "ordered"
WHERE ${recordPredicate(dataset, key)}`;
}
