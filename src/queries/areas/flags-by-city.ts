import { fisherUpperTail } from '../../stats/institutions/fisher-exact';
import type { Geography } from '../overview/geography';
import type { FlagCell } from './assemble-flags';

const level = 0.05;

/** Agreements of an area in a city (its counties and own bodies). */
export interface CityFlags {
  /** Null: the province's own, and regions that no city has. */
  readonly city: string | null;
  readonly agreements: number;
  /** With at least one flag. */
  readonly any: number;
}

/**
 * The city with the highest share of agreements with a flag where that is more than chance explains
 * against all others (Fisher's exact test, Bonferroni for the number of cities, 5 %); else null.
 */
export function outstandingCity(cities: readonly CityFlags[]): CityFlags | null {
  const total = cities.reduce((sum, { agreements }) => sum + agreements, 0);
  const marked = cities.reduce((sum, { any }) => sum + any, 0);
  const [first] = cities.filter(({ city, any, agreements }) => {
    if (city === null) return false;
    const p = fisherUpperTail({
      marked: any,
      all: agreements,
      otherMarked: marked - any,
      otherAll: total - agreements,
    });
    return p !== null && p * cities.length <= level;
  });
  return first ?? null;
}

/** The cities with agreements in an area, the highest share with any flag first. */
export function flagsByCity(
  cells: readonly FlagCell[],
  area: string,
  { cityOf }: Pick<Geography, 'cityOf'>,
): CityFlags[] {
  const cities = new Map<string | null, CityFlags>();
  for (const cell of cells) {
    if (cell.area !== area) continue;
    const city = cell.region === null ? null : cityOf(cell.region);
    const known = cities.get(city);
    cities.set(city, {
      city,
      agreements: (known?.agreements ?? 0) + cell.agreements,
      any: (known?.any ?? 0) + cell.any,
    });
  }
  return [...cities.values()].sort(
    (a, b) => b.any / b.agreements - a.any / a.agreements || b.agreements - a.agreements,
  );
}
