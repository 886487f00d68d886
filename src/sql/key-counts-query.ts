import type { Dataset } from '../catalog/dataset-schema';
import { identifier } from './identifier';
import { orderBy, type SortKey } from './order-by';
import { type Sql, sql } from './sql';

/**
 * How many rows have each value of the sort field, in its order, as columns `key` and `rows`: with
 * it a page deep in the order is found without sorting all rows before it.
 */
export function keyCountsQuery(dataset: Dataset, where: Sql, sort: SortKey): Sql {
  return sql`SELECT ${identifier(sort.field)} AS "key", count(*) AS "rows"
FROM ${identifier(dataset.name)}
WHERE ${where}
GROUP BY ${identifier(dataset.name, sort.field)}
${orderBy([{ ...sort, field: 'key' }])}`;
}
