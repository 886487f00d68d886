import type { Filter } from '../../catalog/filter';
import { type CubeCodes, selectionOf } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import {
  type CrossFiltered,
  crossFilter,
  overPeriod,
  type RegionGroups,
  rollUp,
} from '../../stats/cross-filter';
import type { Cube, Sums } from '../../stats/cube';
import { figureOf } from '../../stats/figure';
import { rank } from '../../stats/rank';
import type { Geography } from './geography';

/** A headline figure over the period, and month by month. */
export interface Headline {
  readonly indicator: Indicator;
  readonly value: number | null;
  /** The last month of the period less the month before, in the unit of the figure. */
  readonly change: number | null;
  /** One value a month of the whole cube. */
  readonly months: readonly (number | null)[];
}

/** The measure of one region, department or area. */
export interface UnitFigure {
  readonly code: string;
  readonly value: number | null;
  /** 1 is best in the measure's direction; null without a value. */
  readonly rank: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

export interface Overview {
  readonly headlines: readonly Headline[];
  readonly measure: Headline;
  readonly counties: readonly UnitFigure[];
  readonly cities: readonly UnitFigure[];
  readonly departments: readonly UnitFigure[];
  /** City × area in the order of `cities` and `names.areas`. */
  readonly heat: readonly (number | null)[];
  /** First and last month of the period, as places in the cube's months. */
  readonly period: readonly [number, number];
}

export interface OverviewInput {
  readonly cube: Cube;
  readonly names: CubeCodes;
  /** The indicators of the headline figures, in their order. */
  readonly headlines: readonly Indicator[];
  /** The indicator of the breakdowns. */
  readonly measure: Indicator;
  readonly filter: Filter;
  readonly geography: Geography;
}

/**
 * All figures of the Overview under a filter, from the cube. Regions are compared by rates per
 * 100,000 people where the measure counts; departments by counts. A unit without data has no value.
 */
export function assembleOverview(input: OverviewInput): Overview {
  const { cube, names, headlines, measure, filter, geography } = input;
  const selection = selectionOf(filter, names, cube);
  const groups = groupsOf(names, geography);
  const place = placesOf(names.indicators);
  const sums = crossFilter(cube, selection, measureOf(measure, place), groups);
  const period = [
    Math.max(selection.fromMonth, 0),
    Math.min(selection.toMonth, cube.months - 1),
  ] as const;
  const headline = (indicator: Indicator) => headlineOf(cube, sums, indicator, place, period);
  const measured = hasCells(cube, measure, place);
  const units = (figures: readonly UnitFigure[]) => (measured ? figures : figures.map(unknown));
  const byCity = rollUp(sums.byRegion, groups);
  const heat = heatOf(names, geography, sums, measure);
  return {
    headlines: headlines.map(headline),
    measure: headline(measure),
    counties: units(
      regionFigures(geography.counties, names.regions, sums.byRegion, measure, geography),
    ),
    cities: units(regionFigures(geography.cities, geography.cities, byCity, measure, geography)),
    departments: units(departmentFigures(names.departments, sums.byDepartment, measure)),
    heat: measured ? heat : heat.map(() => null),
    period,
  };
}

/** Whether anything is loaded that the indicator could be computed from. */
function hasCells(
  { starts, months }: Cube,
  { name }: Indicator,
  place: ReadonlyMap<string, number>,
): boolean {
  const indicator = place.get(name);
  if (indicator === undefined || months === 0) return false;
  return (starts[(indicator + 1) * months] ?? 0) > (starts[indicator * months] ?? 0);
}

function unknown(figure: UnitFigure): UnitFigure {
  return { ...figure, value: null, rank: null };
}

function measureOf(indicator: Indicator, place: ReadonlyMap<string, number>) {
  return { indicator: place.get(indicator.name) ?? 0, kind: indicator.kind };
}

function groupsOf(names: CubeCodes, geography: Geography): RegionGroups {
  const groups = geography.cities.length;
  const cityPlace = placesOf(geography.cities);
  const of = Uint8Array.from([...names.regions, ''], (code) => {
    const city = code === '' ? null : geography.cityOf(code);
    return city === null ? groups : (cityPlace.get(city) ?? groups);
  });
  return { of, groups };
}

function headlineOf(
  cube: Cube,
  { byMonth }: CrossFiltered,
  indicator: Indicator,
  place: ReadonlyMap<string, number>,
  [from, to]: readonly [number, number],
): Headline {
  const measure = measureOf(indicator, place);
  const has = hasCells(cube, indicator, place);
  const first = measure.indicator * cube.months;
  const months = Array.from({ length: cube.months }, (_, month) =>
    has
      ? figureOf(
          indicator,
          byMonth.numerator[first + month] ?? 0,
          byMonth.denominator[first + month] ?? 0,
        )
      : null,
  );
  const { numerator, denominator } = overPeriod(cube, byMonth, measure, from, to);
  const last = months[to] ?? null;
  const before = months[to - 1] ?? null;
  return {
    indicator,
    value: has ? figureOf(indicator, numerator, denominator) : null,
    change: last === null || before === null ? null : last - before,
    months,
  };
}

function regionFigures(
  codes: readonly string[],
  order: readonly string[],
  sums: Sums,
  measure: Indicator,
  geography: Geography,
): readonly UnitFigure[] {
  const place = placesOf(order);
  const unit = measure.unit === 'count' ? 'per_100k' : measure.unit;
  const figures = codes.map((code) => {
    const at = place.get(code);
    const numerator = at === undefined ? 0 : (sums.numerator[at] ?? 0);
    const denominator = at === undefined ? 0 : (sums.denominator[at] ?? 0);
    const definition = { unit, minimumData: measure.minimumData };
    const value = figureOf(definition, numerator, denominator, geography.population(code));
    return { code, value, numerator, denominator };
  });
  return ranked(figures, measure);
}

function departmentFigures(
  codes: readonly string[],
  sums: Sums,
  measure: Indicator,
): readonly UnitFigure[] {
  const figures = codes.map((code, place) => {
    const numerator = sums.numerator[place] ?? 0;
    const denominator = sums.denominator[place] ?? 0;
    const known = numerator !== 0 || denominator !== 0;
    return {
      code,
      value: known ? figureOf(measure, numerator, denominator) : null,
      numerator,
      denominator,
    };
  });
  return ranked(figures, measure);
}

function ranked(
  figures: readonly Omit<UnitFigure, 'rank'>[],
  { direction }: Indicator,
): readonly UnitFigure[] {
  const ranks = rank(
    figures.map(({ value }) => value),
    direction,
  );
  return figures.map((figure, place) => ({ ...figure, rank: ranks[place] ?? null }));
}

function heatOf(
  names: CubeCodes,
  geography: Geography,
  { byGroupAndArea }: CrossFiltered,
  measure: Indicator,
): readonly (number | null)[] {
  const width = names.areas.length + 1;
  return geography.cities.flatMap((_city, row) =>
    names.areas.map((_area, column) => {
      const at = row * width + column;
      const numerator = byGroupAndArea.numerator[at] ?? 0;
      return figureOf(measure, numerator, byGroupAndArea.denominator[at] ?? 0);
    }),
  );
}

/** Place of every code in a list of codes. */
function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
