import { datasets } from '../../catalog/catalog';
import type { FieldRole } from '../../catalog/dataset-schema';
import { civilDate } from '../../sql/civil-date';
import { join } from '../../sql/compose';
import { departmentExpression, regionExpression } from '../../sql/dimensions';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { dutyStateSql } from './duty-state-sql';

/** Records that are listed of an organisation at most, the newest. */
export const mostRecords = 2000;

/** The datasets whose records say by its credit code whom they are about. */
export const datasetsOfOrganisations = datasets.filter(
  (dataset) => dataset.name !== 'subject_links' && fieldOfRole(dataset, 'subject_code') !== null,
);

/**
 * A SELECT of the records of an organisation up to the as-of date, the newest first. Columns: dataset,
 * record, day (`2026-03-31`), region, department, subject, kind (a code), amount (in the unit of its
 * field), due (a day) and state, one of `dutyStates`; each NULL where the dataset has no such field.
 */
export function compileOrganisation(code: string, asOf: string): Sql {
  const parts = datasetsOfOrganisations.map((dataset) => {
    const table = dataset.name;
    const column = (role: FieldRole, type: Sql) => {
      const field = fieldOfRole(dataset, role);
      return field
        ? sql`CAST(${identifier(table, field.name)} AS ${type})`
        : sql`CAST(NULL AS ${type})`;
    };
    const text = (role: FieldRole) => column(role, sql`VARCHAR`);
    const day = identifier(table, fieldOfRole(dataset, 'event_date')?.name ?? '');
    return sql`SELECT ${table} AS "dataset", CAST(${identifier(table, dataset.primaryKey[0] ?? '')} AS VARCHAR) AS "record", CAST(${day} AS VARCHAR) AS "day", ${regionExpression(dataset)} AS "region", ${departmentExpression(dataset)} AS "department", ${text('subject')} AS "subject", ${text('kind')} AS "kind", ${column('amount', sql`DOUBLE`)} AS "amount", ${text('deadline')} AS "due", ${dutyStateSql(dataset, asOf) ?? sql`CAST(NULL AS VARCHAR)`} AS "state"
FROM ${identifier(table)} WHERE ${text('subject_code')} = ${code} AND ${day} <= ${civilDate(asOf)}`;
  });
  return sql`SELECT * FROM (${join(parts, ' UNION ALL ')}) AS "records" ORDER BY "day" DESC, "dataset", "record" LIMIT ${mostRecords}`;
}
