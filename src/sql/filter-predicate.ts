import type { Dataset } from '../catalog/dataset-schema';
import type { Filter } from '../catalog/filter';
import { firstDayOfMonth, lastDayOfMonth } from '../util/civil-date';
import { civilDate } from './civil-date';
import { and, isIn, or } from './compose';
import { areaExpression, departmentExpression, regionExpression } from './dimensions';
import { fieldOfRole } from './field-of-role';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/**
 * The rows of a dataset that a filter lets through. Months are compared on `dateField`, by
 * default the event date; null leaves the period out. A city stands for itself and its counties
 * (GB/T 2260: the same first four digits), the province for itself only. Rows without a date,
 * region or department pass only when that part of the filter is empty; rows without an area
 * belong to `other`. Throws RangeError for a month that is not `YYYY-MM`.
 */
export function filterPredicate(
  dataset: Dataset,
  filter: Filter,
  dateField: string | null = fieldOfRole(dataset, 'event_date')?.name ?? null,
): Sql {
  const predicates: Sql[] = [];
  if (dateField !== null) predicates.push(...periodPredicates(dateField, filter));
  if (filter.regions.length > 0) {
    predicates.push(regionPredicate(regionExpression(dataset), filter.regions));
  }
  if (filter.departments.length > 0) {
    predicates.push(isIn(departmentExpression(dataset), filter.departments));
  }
  if (filter.areas.length > 0) predicates.push(isIn(areaExpression(dataset), filter.areas));
  return and(predicates);
}

/** Whether a region code, an expression of text, is in one of the regions or their counties. */
export function regionPredicate(code: Sql, regions: readonly string[]): Sql {
  const cities = regions.filter((region) => region.endsWith('00') && !region.endsWith('0000'));
  const single = regions.filter((region) => !cities.includes(region));
  const choices: Sql[] = [];
  if (single.length > 0) choices.push(isIn(code, single));
  if (cities.length > 0) {
    const prefixes = cities.map((city) => city.slice(0, 4));
    choices.push(isIn(sql`substr(${code}, 1, 4)`, prefixes));
  }
  return or(choices);
}

function periodPredicates(dateField: string, filter: Filter): Sql[] {
  const date = identifier(dateField);
  const predicates: Sql[] = [];
  if (filter.from !== null) {
    predicates.push(sql`${date} >= ${civilDate(firstDayOfMonth(filter.from))}`);
  }
  if (filter.to !== null) {
    predicates.push(sql`${date} <= ${civilDate(lastDayOfMonth(filter.to))}`);
  }
  return predicates;
}
