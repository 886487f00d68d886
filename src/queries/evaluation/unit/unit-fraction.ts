import type { Fraction } from '../../../evaluation/change/split-by-records';
import type { Indicator } from '../../../evaluation/indicator-schema';

/** Units of indicators that divide one sum by another. */
const dividing: ReadonlySet<Indicator['unit']> = new Set(['percent', 'working_days', 'points']);

/** The parts of an indicator's value: of counts and rates the denominator does not change and is 1. */
export function fractionOf(
  { unit }: Pick<Indicator, 'unit'>,
  numerator: number,
  denominator: number,
): Fraction {
  return { numerator, denominator: dividing.has(unit) ? denominator : 1 };
}
