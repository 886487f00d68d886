import type { Dataset, FieldRole } from '../catalog/dataset-schema';
import { join } from './compose';
import { fieldOfRole } from './field-of-role';
import { identifier } from './identifier';
import { pageOfRows } from './page-of-rows';
import { type Sql, sql } from './sql';

const orderedBy: readonly FieldRole[] = ['event_date', 'region'];

/**
 * A page of the rows of a dataset with all its fields, in the order in which snapshots hold them:
 * event date, region, primary key.
 */
export function orderedRowsQuery(dataset: Dataset, offset: number, count: number): Sql {
  const names = orderedBy.flatMap((role) => fieldOfRole(dataset, role)?.name ?? []);
  const order = [...new Set([...names, ...dataset.primaryKey])];
  return sql`SELECT ${list(dataset.fields.map(({ name }) => name))} FROM ${identifier(dataset.name)} ORDER BY ${list(order)} ${pageOfRows(offset, count)}`;
}

function list(names: readonly string[]): Sql {
  return join(
    names.map((name) => identifier(name)),
    ', ',
  );
}
