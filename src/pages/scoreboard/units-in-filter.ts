import type { Filter } from '../../catalog/filter';
import type { Model } from '../../evaluation/model/model-schema';
import { geography } from '../../queries/overview/geography-of-catalog';

/** The units of a level that a filter lets through; null for all. */
export function unitsInFilter(
  level: Model['unitLevel'],
  { regions, departments }: Filter,
): ReadonlySet<string> | null {
  if (level === 'department') return departments.length > 0 ? new Set(departments) : null;
  if (regions.length === 0) return null;
  if (level === 'city') {
    return new Set(regions.map(geography.cityOf).filter((city) => city !== null));
  }
  return new Set(regions.flatMap(geography.expand));
}
