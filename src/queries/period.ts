import { addMonths, type Month, monthOf } from '../util/month';

/** Whole months, both ends included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

const defaultLengthInMonths = 12;

/** The period that holds where none is chosen: the twelve months up to the one of the as-of date. */
export function defaultPeriod(asOf: string): Period {
  const to = monthOf(asOf);
  return { from: addMonths(to, 1 - defaultLengthInMonths), to };
}
