import type { Dataset } from '../catalog/dataset-schema';
import { and, isIn } from '../sql/compose';
import { departmentExpression, regionExpression } from '../sql/dimensions';
import { type Sql, sql } from '../sql/sql';
import type { Rule } from './rule-schema';
import { regionsOfLevels } from './units-of-scope';

type Scope = Rule['scope'];

/** The unit that a rule signals: a region, a department, or a department of a region. */
export interface WarnedUnit {
  /** GB/T 2260; null for a department of the whole province. */
  readonly region: string | null;
  /** Function code; null for a region as a whole. */
  readonly department: string | null;
}

/** The two codes that tell the unit of a row or a cell. */
export interface UnitColumns {
  readonly region: Sql;
  readonly department: Sql;
}

/** The codes of a dataset's rows. */
export function columnsOfDataset(dataset: Dataset): UnitColumns {
  return { region: regionExpression(dataset), department: departmentExpression(dataset) };
}

const none = sql`CAST(NULL AS VARCHAR)`;

/** The codes at the level of a scope; NULL where a row has none. */
export function unitColumns({ region, department }: UnitColumns, { level }: Scope): UnitColumns {
  switch (level) {
    case 'region':
      return { region, department: none };
    case 'city':
      return { region: cityOf(region), department: none };
    case 'department':
      return { region: none, department };
    case 'unit':
      return { region, department };
  }
}

/** What belongs to some unit of a scope. */
export function inScope(columns: UnitColumns, scope: Scope): Sql {
  const { region, department } = unitColumns(columns, scope);
  const parts: Sql[] = [];
  if (scope.level !== 'department') parts.push(sql`${region} IS NOT NULL`);
  if (scope.level === 'department' || scope.level === 'unit') {
    parts.push(sql`${department} IS NOT NULL`);
  }
  const levels = scope.regions;
  if (levels && scope.level !== 'department') parts.push(isIn(region, regionsOfLevels(levels)));
  return and(parts);
}

/** What belongs to one unit of a scope. */
export function ofUnit(columns: UnitColumns, scope: Scope, unit: WarnedUnit): Sql {
  const { region, department } = unitColumns(columns, scope);
  const parts: Sql[] = [];
  if (unit.region !== null) parts.push(sql`${region} = ${unit.region}`);
  if (unit.department !== null) parts.push(sql`${department} = ${unit.department}`);
  return and(parts);
}

function cityOf(region: Sql): Sql {
  return sql`CASE WHEN NOT ends_with(${region}, '0000') THEN concat(left(${region}, 4), '00') END`;
}
