import { figureOf } from '../../stats/figure';
import { type Month, monthIndex } from '../../util/month';
import { monthOfNumber } from '../../util/month-number';
import type { WarnedUnit } from '../unit-columns';
import type { RuleMeasure } from './rule-measure';

/** The months of one unit, of one area where areas are told apart. */
export interface UnitSeries {
  readonly unit: WarnedUnit;
  readonly area: string | null;
  /** One entry a month of the period; 0 where there is no cell. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** A row of `compileSeries`, without its rule. */
export interface SeriesCell {
  readonly region: string | null;
  readonly department: string | null;
  readonly area: string | null;
  /** yyyymm */
  readonly month: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Cells as series of the months given (consecutive, oldest first); other months are left out. */
export function unitSeries(cells: readonly SeriesCell[], months: readonly Month[]): UnitSeries[] {
  const first = monthIndex(months[0] ?? '0000-01');
  const found = new Map<string, UnitSeries & { numerator: number[]; denominator: number[] }>();
  for (const { region, department, area, month, numerator, denominator } of cells) {
    const key = `${region}/${department}/${area}`;
    let series = found.get(key);
    if (!series) {
      const zeros = () => new Array<number>(months.length).fill(0);
      series = { unit: { region, department }, area, numerator: zeros(), denominator: zeros() };
      found.set(key, series);
    }
    const place = monthIndex(monthOfNumber(month)) - first;
    if (place < 0 || place >= months.length) continue;
    series.numerator[place] = (series.numerator[place] as number) + numerator;
    series.denominator[place] = (series.denominator[place] as number) + denominator;
  }
  return [...found.values()];
}

/** Numerator and denominator of the months `from` … `to`, both included; a stock is that of the last. */
export function windowSums(
  { numerator, denominator }: UnitSeries,
  from: number,
  to: number,
  isStock: boolean,
): readonly [numerator: number, denominator: number] {
  let [top, bottom] = [0, 0];
  for (let place = isStock ? to : Math.max(0, from); place <= to; place += 1) {
    top += numerator[place] ?? 0;
    bottom += denominator[place] ?? 0;
  }
  return [top, bottom];
}

/** Values of the months `from` … `to`, both included. */
export function monthValues(
  series: UnitSeries,
  measure: RuleMeasure,
  from: number,
  to: number,
): (number | null)[] {
  const values: (number | null)[] = [];
  for (let place = Math.max(0, from); place <= to; place += 1) {
    values.push(figureOf(measure, series.numerator[place] ?? 0, series.denominator[place] ?? 0));
  }
  return values;
}
