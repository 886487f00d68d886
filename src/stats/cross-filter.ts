import { type Cube, emptySums, type Sums } from './cube';

/**
 * What is selected. A mask has one entry a code and one for "unknown" at the end: 1 passes,
 * 0 does not; null lets everything pass. Months are indexes from the cube's first, inclusive.
 */
export interface Selection {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly regions: Uint8Array | null;
  readonly departments: Uint8Array | null;
  readonly areas: Uint8Array | null;
}

/** The indicator that the breakdowns show. */
export interface Measure {
  readonly indicator: number;
  /** A stock is that of the last month of the period, a flow the sum of its months. */
  readonly kind: 'flow' | 'stock';
}

/** Region code → row of the region × area table, `groups` for none; for example county → city. */
export interface RegionGroups {
  readonly of: Uint8Array;
  readonly groups: number;
}

/** All figures of a screen under one selection; each breakdown ignores its own dimension. */
export interface CrossFiltered {
  /** Indicator × month (`indicator * cube.months + month`), all months: ignores the period. */
  readonly byMonth: Sums;
  /** The measure by region code (the last entry: unknown): ignores the region selection. */
  readonly byRegion: Sums;
  /** The measure by department code (the last entry: unknown): ignores the departments. */
  readonly byDepartment: Sums;
  /** The measure by area code (the last entry: unknown): ignores the areas. */
  readonly byArea: Sums;
  /** The measure by `group * (areas + 1) + area`: ignores both regions and areas. */
  readonly byGroupAndArea: Sums;
}

/**
 * Sums the cells for every view in one pass: over all cells for the months, over the measure's
 * cells of the period for the breakdowns. Without masks the months come from the cube's totals.
 * The pass over the months multiplies by the masks: branches on them would cost twice the time.
 */
export function crossFilter(
  cube: Cube,
  selection: Selection,
  measure: Measure,
  groups: RegionGroups,
): CrossFiltered {
  const { sizes } = cube;
  const masks = {
    regions: selection.regions ?? allOf(sizes.regions + 1),
    departments: selection.departments ?? allOf(sizes.departments + 1),
    areas: selection.areas ?? allOf(sizes.areas + 1),
  };
  const unmasked = !selection.regions && !selection.departments && !selection.areas;
  const byMonth = unmasked ? cube.totals : sumMonths(cube, masks);
  return { byMonth, ...sumBreakdowns(cube, selection, masks, measure, groups) };
}

interface Masks {
  readonly regions: Uint8Array;
  readonly departments: Uint8Array;
  readonly areas: Uint8Array;
}

const allOf = (length: number): Uint8Array => new Uint8Array(length).fill(1);

function sumMonths({ columns, starts }: Cube, { regions, departments, areas }: Masks): Sums {
  const { region, department, area, numerator, denominator } = columns;
  const buckets = starts.length - 1;
  const sums = emptySums(buckets);
  let cell = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const end = starts[bucket + 1] as number;
    let top = 0;
    let bottom = 0;
    for (; cell < end; cell += 1) {
      const passes =
        (regions[region[cell] as number] as number) &
        (departments[department[cell] as number] as number) &
        (areas[area[cell] as number] as number);
      top += passes * (numerator[cell] as number);
      bottom += passes * (denominator[cell] as number);
    }
    sums.numerator[bucket] = top;
    sums.denominator[bucket] = bottom;
  }
  return sums;
}

function sumBreakdowns(
  cube: Cube,
  selection: Selection,
  masks: Masks,
  measure: Measure,
  groups: RegionGroups,
): Omit<CrossFiltered, 'byMonth'> {
  const { columns, sizes, starts, months } = cube;
  const { region, department, area, numerator, denominator } = columns;
  const areas = sizes.areas + 1;
  const byRegion = emptySums(sizes.regions + 1);
  const byDepartment = emptySums(sizes.departments + 1);
  const byArea = emptySums(areas);
  const byGroupAndArea = emptySums(groups.groups * areas);
  const to = Math.min(selection.toMonth, months - 1);
  const from = measure.kind === 'stock' ? to : Math.max(selection.fromMonth, 0);
  const first = measure.indicator * months;
  const begin = from > to || from < 0 ? 0 : (starts[first + from] as number);
  const end = from > to || from < 0 ? 0 : (starts[first + to + 1] as number);
  for (let cell = begin; cell < end; cell += 1) {
    const r = region[cell] as number;
    const d = department[cell] as number;
    const a = area[cell] as number;
    const inRegions = masks.regions[r] === 1;
    const inDepartments = masks.departments[d] === 1;
    const inAreas = masks.areas[a] === 1;
    const top = numerator[cell] as number;
    const bottom = denominator[cell] as number;
    if (inDepartments) {
      if (inAreas) add(byRegion, r, top, bottom);
      if (inRegions) add(byArea, a, top, bottom);
      const group = groups.of[r] as number;
      if (group < groups.groups) add(byGroupAndArea, group * areas + a, top, bottom);
    }
    if (inRegions && inAreas) add(byDepartment, d, top, bottom);
  }
  return { byRegion, byDepartment, byArea, byGroupAndArea };
}

function add(sums: Sums, place: number, top: number, bottom: number): void {
  sums.numerator[place] = (sums.numerator[place] as number) + top;
  sums.denominator[place] = (sums.denominator[place] as number) + bottom;
}

/** Sums of codes added up into groups, such as counties into cities. */
export function rollUp(sums: Sums, groups: RegionGroups): Sums {
  const rolled = emptySums(groups.groups);
  for (let code = 0; code < groups.of.length; code += 1) {
    const group = groups.of[code] as number;
    if (group < groups.groups) {
      add(rolled, group, sums.numerator[code] as number, sums.denominator[code] as number);
    }
  }
  return rolled;
}

/**
 * One indicator over a period, from its months: a flow is their sum, a stock the last month.
 * Zero sums for an empty period.
 */
export function overPeriod(
  cube: Cube,
  byMonth: Sums,
  measure: Measure,
  fromMonth: number,
  toMonth: number,
): { numerator: number; denominator: number } {
  const to = Math.min(toMonth, cube.months - 1);
  const from = measure.kind === 'stock' ? to : Math.max(fromMonth, 0);
  const first = measure.indicator * cube.months;
  let numerator = 0;
  let denominator = 0;
  for (let month = Math.max(from, 0); month <= to; month += 1) {
    numerator += byMonth.numerator[first + month] as number;
    denominator += byMonth.denominator[first + month] as number;
  }
  return { numerator, denominator };
}
