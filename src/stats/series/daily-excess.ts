import { gammaP } from '../distributions/gamma';
import { benjaminiHochberg } from '../false-discovery';
import { overDispersion } from '../institutions/over-dispersion';

export interface DailyCount {
  readonly events: number;
  /** Days of a kind are alike: working days, days of rest. */
  readonly kind: string;
  /** Days of a span, such as a month, have its level. */
  readonly span: string;
}

export interface DailyExcess {
  /** Events that kind and span let expect, aligned with the days. */
  readonly expected: readonly number[];
  /** φ: how much more days scatter than by chance, at least 1. */
  readonly dispersion: number;
  /** p of so many events or more, adjusted for the false discovery rate. */
  readonly adjusted: readonly number[];
}

/** Share of each tail that is winsorised, so that the days looked for do not raise φ. */
const winsorised = 0.1;

/**
 * Days with more events than their kind and span explain. The total of a span is expected to spread
 * over its days as the means of their kinds (over all spans); p is the upper tail of a quasi-Poisson
 * count, P(X ≥ x) with variance φμ, by scaling count and mean with φ (McCullagh & Nelder 1989, 6.2);
 * φ is the winsorised mean of squared Pearson residuals (Spiegelhalter 2005), never below 1. Adjusted
 * after Benjamini and Hochberg 1995. A day of which nothing is expected has p = 1.
 */
export function dailyExcess(days: readonly DailyCount[]): DailyExcess {
  const meanOfKind = means(days, ({ kind }) => kind);
  const weights = days.map(({ kind }) => meanOfKind.get(kind) ?? 0);
  const totals = sums(
    days,
    ({ span }) => span,
    ({ events }) => events,
  );
  const shares = sums(
    days,
    ({ span }) => span,
    (_, place) => weights[place] as number,
  );
  const expected = days.map(({ span }, place) => {
    const whole = shares.get(span) ?? 0;
    return whole > 0 ? ((totals.get(span) ?? 0) * (weights[place] as number)) / whole : 0;
  });
  const residuals = days.flatMap(({ events }, place) => {
    const mean = expected[place] as number;
    return mean > 0 ? [(events - mean) / Math.sqrt(mean)] : [];
  });
  const ones = residuals.map(() => 1);
  const dispersion = Math.max(1, overDispersion(residuals, ones, winsorised).dispersion);
  const tails = days.map(({ events }, place) => {
    const mean = expected[place] as number;
    return events > 0 && mean > 0 ? gammaP(events / dispersion, mean / dispersion) : 1;
  });
  return { expected, dispersion, adjusted: benjaminiHochberg(tails) };
}

function means(
  days: readonly DailyCount[],
  keyOf: (day: DailyCount) => string,
): ReadonlyMap<string, number> {
  const counts = sums(days, keyOf, () => 1);
  const totals = sums(days, keyOf, ({ events }) => events);
  return new Map([...totals].map(([key, total]) => [key, total / (counts.get(key) ?? 1)]));
}

function sums(
  days: readonly DailyCount[],
  keyOf: (day: DailyCount) => string,
  amountOf: (day: DailyCount, place: number) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [place, day] of days.entries()) {
    const key = keyOf(day);
    found.set(key, (found.get(key) ?? 0) + amountOf(day, place));
  }
  return found;
}
