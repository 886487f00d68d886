import type { Dataset } from '../../catalog/dataset-schema';
import { areaExpression, departmentExpression, regionExpression } from '../../sql/dimensions';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/** Groups that every dataset with a unit has. */
export const dimensionGroups = ['city', 'department', 'area'] as const;

/**
 * The code by which a row stands in a group, as text: `city` is the region's city, or the province
 * itself (GB/T 2260: its first four digits), any other the code of the unit or of the field.
 */
export function groupExpression(dataset: Dataset, group: string): Sql {
  switch (group) {
    case 'city':
      return sql`substr(${regionExpression(dataset)}, 1, 4) || '00'`;
    case 'department':
      return departmentExpression(dataset);
    case 'area':
      return areaExpression(dataset);
    default:
      return sql`CAST(${identifier(dataset.name, group)} AS VARCHAR)`;
  }
}
