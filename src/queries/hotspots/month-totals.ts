import type { Filter } from '../../catalog/filter';
import type { CubeCodes } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Cube } from '../../stats/cube';
import { countyEvents } from './county-events';

/**
 * Events of some counties in each month of the cube, first to last, whatever the filter's period.
 * Null for a stock, which stands at a day.
 */
export function monthTotals(
  cube: Cube,
  names: CubeCodes,
  indicator: Indicator,
  filter: Filter,
  counties: readonly string[],
): readonly number[] | null {
  if (indicator.kind === 'stock') return null;
  const always = { ...filter, from: null, to: null };
  const { months, events } = countyEvents(cube, names, indicator, always, counties);
  const totals = new Array<number>(months).fill(0);
  for (const [place, count] of events.entries()) {
    totals[place % months] = (totals[place % months] as number) + count;
  }
  return totals;
}
