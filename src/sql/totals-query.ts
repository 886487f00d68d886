import type { Dataset } from '../catalog/dataset-schema';
import { join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** One row: the number of rows as `rows` and the sum of each field under its name, null for none. */
export function totalsQuery(dataset: Dataset, where: Sql, sums: readonly string[]): Sql {
  const columns = [
    sql`count(*) AS "rows"`,
    ...sums.map((field) => sql`sum(${identifier(field)}) AS ${identifier(field)}`),
  ];
  return sql`SELECT ${join(columns, ', ')}
FROM ${identifier(dataset.name)}
WHERE ${where}`;
}
