import type { Dataset } from '../../catalog/dataset-schema';
import { areaExpression, departmentExpression, regionExpression } from '../../sql/dimensions';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/** Groups that every dataset with a unit has. */
export const dimensionGroups = ['city', 'department', 'area'] as const;

const between = '~';

/** The group of two groups together; by the same words its codes are made of the codes of both. */
export function pairGroup(rows: string, columns: string): string {
  return `${rows}${between}${columns}`;
}

/**
 * The code by which a row stands in a group, as text: `city` is the region's city, or the province
 * itself (GB/T 2260: its first four digits), `month` that of its date, any other the code of the unit or of the field.
 */
export function groupExpression(dataset: Dataset, group: string): Sql {
  switch (group) {
    case 'city':
      return sql`substr(${regionExpression(dataset)}, 1, 4) || '00'`;
    case 'department':
      return departmentExpression(dataset);
    case 'area':
      return areaExpression(dataset);
    case 'month':
      return sql`strftime(${identifier(dataset.name, fieldOfRole(dataset, 'event_date')?.name ?? '')}, '%Y-%m')`;
    default:
      if (group.includes(between)) {
        const [rows = '', columns = ''] = group.split(between);
        return sql`${groupExpression(dataset, rows)} || ${between} || ${groupExpression(dataset, columns)}`;
      }
      return sql`CAST(${identifier(dataset.name, group)} AS VARCHAR)`;
  }
}
