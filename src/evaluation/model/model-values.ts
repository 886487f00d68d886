import type { Column } from '../../stats/column';
import type { Sums } from '../../stats/cube';
import { figureOf } from '../../stats/figure';
import { sumMonths } from '../../stats/unit-sums';
import { type Month, monthIndex } from '../../util/month';
import type { Indicator } from '../indicator-schema';
import type { ModelData } from './model-data';
import { modelLeaves } from './model-leaves';
import type { Model } from './model-schema';
import type { ModelUnits } from './model-units';
import { modelWindow } from './model-window';

/** Values and sizes of the units, in their order. */
export interface MeasuredUnits {
  readonly values: Column;
  readonly sizes: Column;
}

/** An indicator of the cube and its sums by month and unit; null: nothing is loaded. */
export interface SummedIndicator {
  readonly indicator: Indicator;
  readonly sums: Sums | null;
}

/** What the values of a model are made from, for all months. */
export interface ModelSource {
  readonly units: ModelUnits;
  /** First month of the sums. */
  readonly firstMonth: Month;
  /** By indicator of the cube. */
  readonly sums: ReadonlyMap<string, SummedIndicator>;
  /** By indicator that does not add up: its values by month; a month without any is left out. */
  readonly measured: ReadonlyMap<string, ReadonlyMap<Month, MeasuredUnits>>;
  /** People living in a region. */
  readonly population: (unit: string) => number;
}

/**
 * The values of a model's indicators for all its units in a month: figures of the sums over the
 * model's window, stocks those of its last month. An indicator of which nothing is loaded is missing
 * everywhere; where something is, a unit without events has a count of 0.
 */
export function modelValues(
  model: Pick<Model, 'dimensions' | 'period'>,
  source: ModelSource,
  month: Month,
): ModelData {
  const { units, peers } = source.units;
  const values = new Map<string, Column>();
  const sizes = new Map<string, Column>();
  for (const { indicator: name, minimumData } of modelLeaves(model)) {
    const found =
      source.measured.get(name)?.get(month) ??
      figuresOf(source, name, modelWindow(model.period, month), minimumData);
    if (!found) continue;
    values.set(name, found.values);
    sizes.set(name, found.sizes);
  }
  return { units, peers, values, sizes };
}

function figuresOf(
  { sums, units, firstMonth, population }: ModelSource,
  name: string,
  [from, to]: readonly [Month, Month],
  minimumData: number | undefined,
): MeasuredUnits | null {
  const found = sums.get(name);
  if (!found?.sums) return null;
  const { indicator } = found;
  const place = (month: Month) => monthIndex(month) - monthIndex(firstMonth);
  const first = indicator.kind === 'stock' ? to : from;
  const total = sumMonths(found.sums, units.units.length, place(first), place(to));
  const definition = {
    unit: indicator.unit,
    minimumData: minimumData ?? indicator.minimumData,
  };
  const people = indicator.unit === 'per_100k' ? units.units.map(population) : null;
  const numerators = Array.from(total.numerator);
  const denominators = Array.from(total.denominator);
  return {
    values: numerators.map((numerator, unit) =>
      figureOf(definition, numerator, denominators[unit] as number, people?.[unit] ?? null),
    ),
    sizes: people ?? (dividing.has(indicator.unit) ? denominators : numerators),
  };
}

/** Units of indicators that divide one sum by another. */
const dividing: ReadonlySet<Indicator['unit']> = new Set(['percent', 'working_days', 'points']);
