import { datasetByName } from '../../../catalog/catalog';
import type { Filter } from '../../../catalog/filter';
import { civilDate } from '../../../sql/civil-date';
import { filterPredicate } from '../../../sql/filter-predicate';
import { identifier } from '../../../sql/identifier';
import { type Sql, sql } from '../../../sql/sql';

/**
 * The latest evaluation of each region and kind of subject up to a day, of the regions and departments
 * of a filter: `region`, `kind`, `grade` (VARCHAR), `subjects`, `points` (subjects × mean score of rows
 * that state one), `pointed` (subjects of these rows), `evaluated` (VARCHAR, YYYY-MM-DD).
 */
export function gradesStatement(filter: Filter, until: string): Sql {
  const grades = datasetByName('subject_grades');
  const field = (name: string) => identifier(grades.name, name);
  return sql`SELECT CAST(${field('region_code')} AS VARCHAR) AS "region", CAST(${field('subject_kind')} AS VARCHAR) AS "kind", CAST(${field('grade')} AS VARCHAR) AS "grade",
  CAST(sum(${field('subjects')}) AS DOUBLE) AS "subjects",
  CAST(sum(${field('subjects')} * ${field('mean_score')}) AS DOUBLE) AS "points",
  CAST(sum(CASE WHEN ${field('mean_score')} IS NOT NULL THEN ${field('subjects')} END) AS DOUBLE) AS "pointed",
  CAST(max(${field('evaluated_date')}) AS VARCHAR) AS "evaluated"
FROM (
  SELECT * FROM ${identifier(grades.name)}
  WHERE ${filterPredicate(grades, { ...filter, areas: [] }, null)} AND ${field('evaluated_date')} <= ${civilDate(until)}
  QUALIFY ${field('evaluated_date')} = max(${field('evaluated_date')}) OVER (PARTITION BY ${field('region_code')}, ${field('subject_kind')})
) AS "subject_grades"
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3`;
}

/**
 * The latest count of the catalogue of each region, kind of subject and dimension up to a day:
 * `kind`, `dimension` (VARCHAR), `items`, `covered` (DOUBLE), `counted` (VARCHAR, YYYY-MM-DD).
 */
export function coverageStatement(filter: Filter, until: string): Sql {
  const coverage = datasetByName('catalogue_coverage');
  const field = (name: string) => identifier(coverage.name, name);
  return sql`SELECT CAST(${field('subject_kind')} AS VARCHAR) AS "kind", CAST(${field('dimension')} AS VARCHAR) AS "dimension",
  CAST(sum(${field('items')}) AS DOUBLE) AS "items", CAST(sum(${field('items_covered')}) AS DOUBLE) AS "covered",
  CAST(max(${field('period_end')}) AS VARCHAR) AS "counted"
FROM (
  SELECT * FROM ${identifier(coverage.name)}
  WHERE ${filterPredicate(coverage, { ...filter, areas: [] }, null)} AND ${field('period_end')} <= ${civilDate(until)}
  QUALIFY ${field('period_end')} = max(${field('period_end')}) OVER (PARTITION BY ${field('region_code')}, ${field('department_code')}, ${field('subject_kind')}, ${field('dimension')})
) AS "catalogue_coverage"
WHERE ${field('items')} > 0 AND ${field('items_covered')} IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2`;
}
