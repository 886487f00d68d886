import type { Filter } from '../../catalog/filter';
import type { CubeCodes } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Cube } from '../../stats/cube';
import { type CellTest, residualTests } from '../../stats/institutions/residual-tests';
import type { Geography } from '../overview/geography';
import { countsEvents, countyEvents } from './county-events';

/** Events of each city in each area against what city and area would give by chance. */
export interface RegionAreas {
  readonly cities: readonly string[];
  readonly areas: readonly string[];
  /** By city and area. */
  readonly cells: readonly (readonly CellTest[])[];
  /** Cells with more events than chance explains, at 5 % false discovery. */
  readonly found: number;
  /** Cells that were tested: enough is expected in them. */
  readonly tested: number;
}

const level = 0.05;

/**
 * The table of cities by areas, events of a city's counties and its own bodies. The filter's regions
 * and areas are passed over: the table shows them all. Null for an indicator that does not count events.
 */
export function regionAreas(
  cube: Cube,
  names: CubeCodes,
  indicator: Indicator,
  filter: Filter,
  { cities, counties, cityOf }: Geography,
): RegionAreas | null {
  if (!countsEvents(indicator)) return null;
  const regions = [...cities, ...counties];
  const rowOf = regions.map((code) => cities.indexOf(cityOf(code) ?? ''));
  const table = cities.map(() => names.areas.map(() => 0));
  for (const [column, area] of names.areas.entries()) {
    const one = { ...filter, areas: [area] };
    const { events, months } = countyEvents(cube, names, indicator, one, regions);
    for (const [place, count] of events.entries()) {
      const row = table[rowOf[Math.floor(place / months)] as number];
      if (row) row[column] = (row[column] as number) + count;
    }
  }
  const cells = residualTests(table);
  const tested = cells.flat().filter(({ adjusted }) => adjusted !== null);
  return {
    cities,
    areas: names.areas,
    cells,
    tested: tested.length,
    found: tested.filter(({ z, adjusted }) => (z ?? 0) > 0 && (adjusted ?? 1) <= level).length,
  };
}
