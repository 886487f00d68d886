import type { Dataset } from '../catalog/dataset-schema';
import { join } from './compose';
import { fieldOfRole } from './field-of-role';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/**
 * One row a dataset: its name, and the first and the last date of its events as texts `YYYY-MM-DD`;
 * null where it has no dated row. Throws RangeError where no dataset has a date.
 */
export function eventPeriodsQuery(datasets: readonly Dataset[]): Sql {
  const each = datasets.flatMap((dataset) => {
    const date = fieldOfRole(dataset, 'event_date');
    if (!date) return [];
    const day = identifier(date.name);
    return [
      sql`SELECT ${dataset.name} AS dataset, CAST(min(${day}) AS VARCHAR) AS first, CAST(max(${day}) AS VARCHAR) AS last FROM ${identifier(dataset.name)}`,
    ];
  });
  if (each.length === 0) throw new RangeError('No dataset has a date to find its period by.');
  return join(each, ' UNION ALL ');
}
