import type { Geography } from '../overview/geography';

/** People of the counties that a filter's regions mean; of all counties where it names none. */
export function peopleOf(regions: readonly string[], geography: Geography): number {
  const counties = new Set(geography.counties);
  const meant = regions.length === 0 ? geography.counties : regions.flatMap(geography.expand);
  const codes = new Set(meant.filter((code) => counties.has(code)));
  return [...codes].reduce((sum, code) => sum + geography.population(code), 0);
}
