import type { Dataset } from '../catalog/dataset-schema';
import { join } from './compose';
import { identifier } from './identifier';
import { orderBy, type SortKey } from './order-by';
import { pageOfRows } from './page-of-rows';
import { type Sql, sql } from './sql';

export interface RecordsQuery {
  /** Default: all fields of the dataset, in its order. */
  readonly fields?: readonly string[];
  readonly where: Sql;
  /** The primary key is added at the end, so that pages never overlap. */
  readonly sort: readonly SortKey[];
  readonly offset: number;
  readonly count: number;
}

/** One page of a dataset's rows. */
export function recordsQuery(dataset: Dataset, query: RecordsQuery): Sql {
  const fields = query.fields ?? dataset.fields.map((field) => field.name);
  const tieBreakers = dataset.primaryKey
    .filter((field) => !query.sort.some((key) => key.field === field))
    .map((field) => ({ field, direction: 'ascending' }) as const);
  return sql`SELECT ${join(
    fields.map((field) => identifier(field)),
    ', ',
  )}
FROM ${identifier(dataset.name)}
WHERE ${query.where}
${orderBy([...query.sort, ...tieBreakers])}
${pageOfRows(query.offset, query.count)}`;
}

/** The number of a dataset's rows that satisfy a predicate, as column `rows`. */
export function countQuery(dataset: Dataset, where: Sql): Sql {
  return sql`SELECT count(*) AS "rows" FROM ${identifier(dataset.name)} WHERE ${where}`;
}
