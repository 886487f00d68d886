import { codeList } from '../catalog/code-lists';
import type { Dataset } from '../catalog/dataset-schema';
import { civilDate } from '../sql/civil-date';
import { isIn } from '../sql/compose';
import { areaExpression, departmentExpression, regionExpression } from '../sql/dimensions';
import { fieldOfRole } from '../sql/field-of-role';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';

/** The two fields of a dataset that say when something is due and when it was done; null: no duty. */
export function dutyOf(dataset: Dataset): { readonly due: string; readonly done: string } | null {
  const due = fieldOfRole(dataset, 'deadline');
  const done = fieldOfRole(dataset, 'done_date');
  return due && done ? { due: due.name, done: done.name } : null;
}

/**
 * Rows of a dataset with a duty that were due before the as-of date and are not done; a state that
 * ends the duty (cancelled, abandoned) takes a row out.
 */
export function overduePredicate(dataset: Dataset, asOf: string): Sql {
  const duty = dutyOf(dataset);
  if (!duty) throw new RangeError(`The dataset ${dataset.name} has no deadline and done date.`);
  const due = identifier(dataset.name, duty.due);
  const done = identifier(dataset.name, duty.done);
  const open = sql`${due} < ${civilDate(asOf)} AND (${done} IS NULL OR ${done} > ${civilDate(asOf)})`;
  const status = fieldOfRole(dataset, 'status');
  const ended = endedStates(status?.codes);
  if (!status || ended.length === 0) return open;
  const state = sql`CAST(${identifier(dataset.name, status.name)} AS VARCHAR)`;
  return sql`${open} AND NOT COALESCE(${isIn(state, ended)}, FALSE)`;
}

function endedStates(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  return codeList(list)
    .codes.filter(({ ends }) => ends)
    .map(({ code }) => code);
}

/**
 * A SELECT of everything overdue at the as-of date over the datasets with a duty: one row a record,
 * the longest overdue first. Columns: dataset, record (its key as text), region, department, area, due.
 */
export function compileOverdue(
  datasets: readonly Dataset[],
  asOf: string,
  schema: readonly string[] = [],
): Sql {
  const selects = datasets
    .filter((dataset) => dutyOf(dataset) !== null)
    .map((dataset) => overdueRows(dataset, asOf, schema));
  const [first, ...rest] = selects;
  if (!first) throw new RangeError('No dataset has a deadline and a done date.');
  const rows = rest.reduce((all, select) => sql`${all}\nUNION ALL\n${select}`, first);
  return sql`SELECT * FROM (\n${rows}\n) AS "overdue"\nORDER BY "due", "dataset", "record"`;
}

function overdueRows(dataset: Dataset, asOf: string, schema: readonly string[]): Sql {
  const [first = dataset.name, ...rest] = [...schema, dataset.name];
  const key = identifier(dataset.name, dataset.primaryKey[0] as string);
  const due = identifier(dataset.name, dutyOf(dataset)?.due as string);
  return sql`SELECT ${dataset.name} AS "dataset", CAST(${key} AS VARCHAR) AS "record", ${regionExpression(dataset)} AS "region", ${departmentExpression(dataset)} AS "department", ${areaExpression(dataset)} AS "area", ${due} AS "due"
FROM ${identifier(first, ...rest)}
WHERE ${overduePredicate(dataset, asOf)}`;
}
