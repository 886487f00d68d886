import { normalQuantile } from './distributions/normal';
import { byarLimits, exactPoissonLimits } from './distributions/poisson';

export interface RateOptions {
  /** People that the rate is of; 100,000 unless given. */
  readonly per?: number;
  /** `exact` (Garwood 1936) unless given, or Byar's approximation (Breslow and Day 1987). */
  readonly method?: 'exact' | 'byar';
  /** 0.95 unless given. */
  readonly confidence?: number;
}

/** A rate with the limits of the events' Poisson mean; the population is taken as known. */
export interface RateWithLimits {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Events for each `per` people with confidence limits; null without population. */
export function rateLimits(
  events: number,
  population: number,
  { per = 100_000, method = 'exact', confidence = 0.95 }: RateOptions = {},
): RateWithLimits | null {
  if (!(population > 0)) return null;
  const { lower, upper } =
    method === 'exact'
      ? exactPoissonLimits(events, confidence)
      : byarLimits(events, normalQuantile((1 + confidence) / 2));
  const rateOf = (count: number): number => (count * per) / population;
  return { rate: rateOf(events), lower: rateOf(lower), upper: rateOf(upper) };
}
