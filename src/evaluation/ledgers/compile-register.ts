import { datasetByName } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { civilDate } from '../../sql/civil-date';
import { and, isIn, join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { dutyStateSql, openStates } from './duty-state-sql';
import { groupExpression, pairGroup } from './group-expression';
import type { Register } from './ledger-schema';
import { shareColumns } from './share-columns';

/**
 * A SELECT of everything that a register shows: for each of its groups, and for all rows together
 * under `all`, the number of rows and its sums by code and state. Columns: group, code, state, rows,
 * one a sum, and `part n` and `whole n` of each share. The state is NULL for a dataset without a duty.
 * Rows with a date, of a register that is no stock, are grouped by `month` (`2026-03`) too, those of a matrix by its pair of groups.
 */
export function compileRegister(register: Register, filter: Filter, asOf: string): Sql {
  const dataset = datasetByName(register.dataset);
  const { groups: named, sums = [], shares = [] } = register;
  const groups = [...named, ...furtherGroups(register)];
  const state = dutyStateSql(dataset, asOf) ?? sql`CAST(NULL AS VARCHAR)`;
  const columns = [
    sql`${state} AS "state"`,
    ...groups.map(
      (group) => sql`${groupExpression(dataset, group)} AS ${identifier(`group ${group}`)}`,
    ),
    ...sums.map(
      (sum) => sql`CAST(${identifier(dataset.name, sum)} AS DOUBLE) AS ${identifier(`sum ${sum}`)}`,
    ),
    ...shares.flatMap((share, place) => {
      const { numerator, denominator } = shareColumns(dataset, share, asOf);
      return [
        sql`${numerator} AS ${identifier(`part ${place}`)}`,
        sql`${denominator} AS ${identifier(`whole ${place}`)}`,
      ];
    }),
  ];
  const added = [
    ...sums.map((sum) => sql`, sum(${identifier(`sum ${sum}`)}) AS ${identifier(sum)}`),
    ...shares.flatMap((_, place) =>
      [`part ${place}`, `whole ${place}`].map(
        (column) => sql`, sum(${identifier(column)}) AS ${identifier(column)}`,
      ),
    ),
  ];
  const totals = added.reduce((all, next) => sql`${all}${next}`, sql`count(*) AS "rows"`);
  const parts = [
    sql`SELECT 'all' AS "group", CAST(NULL AS VARCHAR) AS "code", "state", ${totals} FROM "register" GROUP BY "state"`,
    ...groups.map((group) => {
      const code = identifier(`group ${group}`);
      return sql`SELECT ${group} AS "group", ${code} AS "code", "state", ${totals} FROM "register" GROUP BY ${code}, "state"`;
    }),
  ];
  return sql`WITH "register" AS MATERIALIZED (${rowsOf(register, columns, filter, asOf)})
${join(parts, ' UNION ALL ')}`;
}

/**
 * The rows of a register. Of a dataset with a duty those that began in the period or are still open;
 * the state is computed once, below the condition that asks for it.
 */
function rowsOf(register: Register, columns: readonly Sql[], filter: Filter, asOf: string): Sql {
  const dataset = datasetByName(register.dataset);
  const table = identifier(dataset.name);
  if (register.latest || !dutyStateSql(dataset, asOf)) {
    const where = register.latest
      ? latestPredicate(dataset, filter, asOf)
      : filterPredicate(dataset, filter);
    return sql`SELECT ${join(columns, ', ')} FROM ${table} WHERE ${where}`;
  }
  const began = sql`COALESCE(${filterPredicate(dataset, filter)}, FALSE) AS "began"`;
  return sql`SELECT * EXCLUDE ("began") FROM (
SELECT ${join([...columns, began], ', ')} FROM ${table} WHERE ${filterPredicate(dataset, filter, null)}
) AS "judged" WHERE "began" OR ${isIn(identifier('state'), openStates)}`;
}

/** Months of rows that happen month by month, and the pairs of a matrix; none where nothing is grouped. */
function furtherGroups({ dataset, groups, latest, matrix }: Register): string[] {
  const isDated = fieldOfRole(datasetByName(dataset), 'event_date') !== null;
  const further = matrix ? [pairGroup(matrix.rows, matrix.columns)] : [];
  if (groups.length > 0 && isDated && !latest) further.push('month');
  return further;
}

/** The rows of the latest period that has ended by the filter's last month and the as-of date. */
export function latestPredicate(dataset: Dataset, filter: Filter, asOf: string): Sql {
  const date = identifier(dataset.name, fieldOfRole(dataset, 'event_date')?.name ?? '');
  const ofUnits = filterPredicate(dataset, filter, null);
  const until = filterPredicate(dataset, { ...filter, from: null });
  const latest = sql`(SELECT max(${date}) FROM ${identifier(dataset.name)} WHERE ${until} AND ${date} <= ${civilDate(asOf)})`;
  return and([ofUnits, sql`${date} = ${latest}`]);
}
