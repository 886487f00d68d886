import type { Dataset } from '../catalog/dataset-schema';
import { join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/**
 * How many rows have each value of some fields, as columns `field`, `value` and `rows`; rows without
 * a value count under NULL. Throws RangeError without fields.
 */
export function facetsQuery(dataset: Dataset, where: Sql, fields: readonly string[]): Sql {
  if (fields.length === 0) throw new RangeError(`No facets are asked for of ${dataset.name}.`);
  return join(
    fields.map((field) => {
      const value = sql`CAST(${identifier(field)} AS VARCHAR)`;
      return sql`SELECT ${field} AS "field", ${value} AS "value", count(*) AS "rows"
FROM ${identifier(dataset.name)} WHERE ${where} GROUP BY ${value}`;
    }),
    ' UNION ALL ',
  );
}
