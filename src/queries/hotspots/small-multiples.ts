import type { Filter } from '../../catalog/filter';
import type { CubeCodes } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Cube } from '../../stats/cube';
import { addMonths, type Month } from '../../util/month';
import type { Geography } from '../overview/geography';
import { type CountyEvents, countsEvents, countyEvents } from './county-events';
import { shownMonths } from './shown-months';

export const multiplesBy = ['month', 'area'] as const;
export type MultiplesBy = (typeof multiplesBy)[number];

/** One small map: a month or an area. */
export interface SmallMap {
  /** Month `YYYY-MM` or code of an area. */
  readonly key: string;
  /** Events of all counties. */
  readonly events: number;
  /** By county: events among 100,000 people, or the share of cases in per cent; null: nobody, no case. */
  readonly values: readonly (number | null)[];
  /** Events by county. */
  readonly counts: readonly number[];
}

/** Months that are drawn, chosen as by `shownMonths`. */
const mostMonths = 12;

/**
 * The counties in each of twelve months around a filter's period (`shownMonths`), or in each area. What
 * is split is passed over in the filter, and so are its regions: the maps show all. Empty for an indicator
 * that does not count events; by month also for a stock, which stands at a day.
 */
export function smallMultiples(
  cube: Cube,
  names: CubeCodes,
  indicator: Indicator,
  filter: Filter,
  { geography, by }: { readonly geography: Geography; readonly by: MultiplesBy },
): SmallMap[] {
  if (!countsEvents(indicator)) return [];
  const of = (part: Partial<Filter>) =>
    countyEvents(cube, names, indicator, { ...filter, ...part }, geography.counties);
  if (by === 'area') {
    return names.areas.map((area) => smallMap(area, of({ areas: [area] }), null, geography));
  }
  if (indicator.kind === 'stock') return [];
  const last = lastMonthOf(cube);
  const to = filter.to ?? last;
  const shown = shownMonths({ from: filter.from ?? to, to }, last, mostMonths);
  const all = of(shown);
  return Array.from({ length: all.months }, (_, place) =>
    smallMap(addMonths(shown.to, place + 1 - all.months), all, place, geography),
  );
}

/** One month of the events, or with `month` null all of them together. */
function smallMap(
  key: string,
  { events, cases, months }: CountyEvents,
  month: number | null,
  { counties, population }: Geography,
): SmallMap {
  const sumOf = (values: Float64Array, county: number) =>
    month === null
      ? values.subarray(county * months, (county + 1) * months).reduce((sum, each) => sum + each, 0)
      : (values[county * months + month] as number);
  const counts = counties.map((_, county) => sumOf(events, county));
  return {
    key,
    counts,
    events: counts.reduce((sum, count) => sum + count, 0),
    values: counts.map((count, county) => {
      const size = cases ? sumOf(cases, county) : population(counties[county] as string);
      return size > 0 ? ((cases ? 100 : 100_000) * count) / size : null;
    }),
  };
}

function lastMonthOf({ firstMonth, months }: Cube): Month {
  const first = `${Math.floor(firstMonth / 100)}-${String(firstMonth % 100).padStart(2, '0')}`;
  return addMonths(first, months - 1);
}
