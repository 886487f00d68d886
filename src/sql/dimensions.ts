import type { Dataset } from '../catalog/dataset-schema';
import { fieldOfRole } from './field-of-role';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** The code of the area list that takes rows without an area. */
export const areaOfNone = 'other';

/** The region code of a row as text; NULL where the dataset has none. */
export function regionExpression(dataset: Dataset): Sql {
  return asText(dataset, 'region') ?? sql`CAST(NULL AS VARCHAR)`;
}

/** The department code of a row as text; NULL where the row or the dataset has none. */
export function departmentExpression(dataset: Dataset): Sql {
  return asText(dataset, 'department') ?? sql`CAST(NULL AS VARCHAR)`;
}

/** The area code of a row as text; `other` where the row or the dataset has none. */
export function areaExpression(dataset: Dataset): Sql {
  const area = asText(dataset, 'area');
  return area ? sql`COALESCE(${area}, ${areaOfNone})` : sql`${areaOfNone}`;
}

function asText(dataset: Dataset, role: 'region' | 'department' | 'area'): Sql | null {
  const field = fieldOfRole(dataset, role);
  return field && sql`CAST(${identifier(dataset.name, field.name)} AS VARCHAR)`;
}
