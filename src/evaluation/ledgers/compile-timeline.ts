import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { civilDate } from '../../sql/civil-date';
import { join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/**
 * A SELECT of how many rows of each dataset began in each month under a filter, up to the as-of date.
 * Columns: dataset, month (`2026-03`), rows. Throws RangeError where no dataset has a date.
 */
export function compileTimeline(datasets: readonly Dataset[], filter: Filter, asOf: string): Sql {
  const parts = datasets.flatMap((dataset) => {
    const date = fieldOfRole(dataset, 'event_date');
    if (!date) return [];
    const month = sql`strftime(${identifier(date.name)}, '%Y-%m')`;
    return [
      sql`SELECT ${dataset.name} AS "dataset", ${month} AS "month", count(*) AS "rows" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, filter)} AND ${identifier(date.name)} <= ${civilDate(asOf)} GROUP BY ${month}`,
    ];
  });
  if (parts.length === 0) throw new RangeError('No dataset has a date.');
  return join(parts, ' UNION ALL ');
}
