import type { Dataset, FieldRole } from '../catalog/dataset-schema';
import { civilDate } from '../sql/civil-date';
import { join } from '../sql/compose';
import { fieldOfRole } from '../sql/field-of-role';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';

/** Days that are planned, not experienced: a later one may be known today. */
const planned: ReadonlySet<FieldRole> = new Set(['deadline']);

/**
 * The rows of a dataset as they were known at the end of a day, as SELECT: rows that had happened
 * and, in datasets whose reporting has a time limit, been reported by then, every later day unknown.
 * Deadlines and ends of publication stay. States and marks without a day are those of the snapshot.
 */
export function knownRows(dataset: Dataset, table: Sql, asOf: string): Sql {
  const day = civilDate(asOf);
  // Where reporting has a time limit, a row comes with its report; else it is there from its event on.
  const roles = dataset.timeLimit
    ? (['report_date', 'event_date'] as const)
    : (['event_date'] as const);
  const arrival = roles.flatMap((role) => {
    const field = fieldOfRole(dataset, role);
    return field ? [identifier(field.name)] : [];
  });
  const columns = dataset.fields.map(({ name, type, role }) => {
    const column = identifier(name);
    const mayBeAhead = type !== 'date' || (role && planned.has(role)) || endsAhead.test(name);
    return mayBeAhead ? column : sql`CASE WHEN ${column} <= ${day} THEN ${column} END AS ${column}`;
  });
  const known =
    arrival.length === 0
      ? sql`TRUE`
      : sql`COALESCE(COALESCE(${join(arrival, ', ')}) <= ${day}, TRUE)`;
  return sql`SELECT ${join(columns, ', ')} FROM ${table} WHERE ${known}`;
}

/** Fields that tell of a day to come when they are written down. */
const endsAhead = /(^|_)(due|end|until|open|close|from|expiry)(_|$)/;

/** The statement that makes the view of a dataset as it was known, under its name in a schema. */
export function createKnownView(
  dataset: Dataset,
  from: readonly [string, ...string[]],
  schema: string,
  asOf: string,
): Sql {
  const [first, ...rest] = [...from, dataset.name] as [string, ...string[]];
  return sql`CREATE OR REPLACE VIEW ${identifier(schema, dataset.name)} AS ${knownRows(dataset, identifier(first, ...rest), asOf)}`;
}
