import { datasetByName } from '../../../catalog/catalog';
import { civilDate } from '../../../sql/civil-date';
import { identifier } from '../../../sql/identifier';
import { type Sql, sql } from '../../../sql/sql';

/**
 * All published ratings that were out by a day: `region`, `department`, `publisher`, `rating`,
 * `grade` (VARCHAR), `score` (DOUBLE), `rank` (INTEGER), `month` (VARCHAR, YYYY-MM: of the end of what
 * was rated, else of its publication); a later publication of the same stands before an earlier one.
 */
export function ratingsStatement(asOf: string): Sql {
  const { name } = datasetByName('published_ratings');
  const field = (column: string) => identifier(name, column);
  const text = (column: string) => sql`CAST(${field(column)} AS VARCHAR)`;
  return sql`SELECT ${text('region_code')} AS "region", ${text('department_code')} AS "department", ${text('publisher')} AS "publisher", COALESCE(${text('rating')}, '') AS "rating", ${text('grade')} AS "grade", CAST(${field('score')} AS DOUBLE) AS "score", CAST(${field('rank')} AS INTEGER) AS "rank",
  strftime(COALESCE(${field('period_end')}, ${field('published_date')}), '%Y-%m') AS "month"
FROM ${identifier(name)}
WHERE ${field('published_date')} <= ${civilDate(asOf)}
ORDER BY "month" DESC, "rating", "publisher", "region", ${field('published_date')} DESC, ${field('rating_id')}`;
}
