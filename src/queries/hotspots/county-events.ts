import type { Filter } from '../../catalog/filter';
import { type CubeCodes, selectionOf } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { FigurePart } from '../../evaluation/records-predicate';
import type { Cube } from '../../stats/cube';

/** Events of each county and month of a period, and what they are measured against. */
export interface CountyEvents {
  readonly months: number;
  /** By county and month: `county * months + month`. */
  readonly events: Float64Array;
  /** Cases that the events are a part of, by county and month; null for events among people. */
  readonly cases: Float64Array | null;
  /** Events of the period that stand with no county: cities, the province, unknown places. */
  readonly elsewhere: number;
}

/** The records that are an indicator's events: of a percentage that should be high, those that fell short. */
export function eventsPart({ unit, direction }: Indicator): FigurePart {
  if (unit !== 'percent') return 'counted';
  return direction === 1 ? 'missed' : 'met';
}

/** Whether an indicator counts events: records, or cases out of cases. Amounts and means do not. */
export function countsEvents({ unit }: Indicator): boolean {
  return unit === 'count' || unit === 'percent';
}

/**
 * Events of an indicator under a filter. The filter's regions are passed over: a county stands out of
 * all the others or not at all. Of a percentage that should be high the events are the cases that did
 * not meet the demand. A stock is that of the last month, one month in all. Zeros without cells.
 */
export function countyEvents(
  cube: Cube,
  names: CubeCodes,
  indicator: Indicator,
  filter: Filter,
  counties: readonly string[],
): CountyEvents {
  const selection = selectionOf(filter, names, cube);
  const to = Math.min(selection.toMonth, cube.months - 1);
  const from = indicator.kind === 'stock' ? to : Math.max(selection.fromMonth, 0);
  const months = Math.max(0, to - from + 1);
  const placeOf = new Map(counties.map((code, place) => [code, place]));
  const county = [...names.regions, ''].map((code) => placeOf.get(code) ?? -1);
  const isShare = indicator.unit === 'percent';
  const isAdverse = isShare && indicator.direction === 1;
  const events = new Float64Array(counties.length * months);
  const cases = new Float64Array(events.length);
  const { region, department, area, numerator, denominator } = cube.columns;
  const first = names.indicators.indexOf(indicator.name) * cube.months;
  let elsewhere = 0;
  for (let month = 0; month < months && first >= 0 && from >= 0; month += 1) {
    const end = cube.starts[first + from + month + 1] ?? 0;
    for (let cell = cube.starts[first + from + month] ?? 0; cell < end; cell += 1) {
      if (selection.departments?.[department[cell] as number] === 0) continue;
      if (selection.areas?.[area[cell] as number] === 0) continue;
      const all = denominator[cell] as number;
      const count = isAdverse ? all - (numerator[cell] as number) : (numerator[cell] as number);
      const place = county[region[cell] as number] ?? -1;
      if (place < 0) {
        elsewhere += count;
        continue;
      }
      const at = place * months + month;
      events[at] = (events[at] as number) + count;
      cases[at] = (cases[at] as number) + all;
    }
  }
  return { months, events, cases: isShare ? cases : null, elsewhere };
}
