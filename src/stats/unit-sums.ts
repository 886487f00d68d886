import { type Cube, emptySums, type Sums } from './cube';

/** Which code of a dimension of the cube belongs to which unit. */
export interface UnitCodes {
  readonly dimension: 'region' | 'department';
  /** Place of the unit by code, one entry more for "unknown"; `units` for none. */
  readonly of: Uint16Array;
  readonly units: number;
  /** Only cells of this code of the other dimension; null for all. */
  readonly only: number | null;
}

/**
 * Sums of one indicator by month and unit (`month * units + unit`), all months of the cube.
 * Cells whose code belongs to no unit, or to another code than `only`, are left out.
 */
export function sumUnits(
  cube: Cube,
  indicator: number,
  { dimension, of, units, only }: UnitCodes,
): Sums {
  const { columns, months, starts } = cube;
  const sums = emptySums(months * units);
  const codes = columns[dimension];
  const others = columns[dimension === 'region' ? 'department' : 'region'];
  for (let month = 0; month < months; month += 1) {
    const bucket = indicator * months + month;
    const end = starts[bucket + 1] ?? 0;
    for (let cell = starts[bucket] ?? 0; cell < end; cell += 1) {
      const unit = of[codes[cell] as number] as number;
      if (unit >= units || (only !== null && others[cell] !== only)) continue;
      const place = month * units + unit;
      sums.numerator[place] =
        (sums.numerator[place] as number) + (columns.numerator[cell] as number);
      sums.denominator[place] =
        (sums.denominator[place] as number) + (columns.denominator[cell] as number);
    }
  }
  return sums;
}

/** Sums of the months `from` … `to` (places, inclusive) by unit; months outside of the sums add nothing. */
export function sumMonths(sums: Sums, units: number, from: number, to: number): Sums {
  const total = emptySums(units);
  const months = sums.numerator.length / units;
  for (let month = Math.max(0, from); month <= Math.min(to, months - 1); month += 1) {
    for (let unit = 0; unit < units; unit += 1) {
      const place = month * units + unit;
      total.numerator[unit] = (total.numerator[unit] as number) + (sums.numerator[place] as number);
      total.denominator[unit] =
        (total.denominator[unit] as number) + (sums.denominator[place] as number);
    }
  }
  return total;
}
