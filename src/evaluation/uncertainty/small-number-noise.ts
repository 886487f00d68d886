import { normalQuantile } from '../../stats/distributions/normal';
import type { NoiseKind } from './noise-kind';

/** Equally likely values by which a noisy one is drawn. */
export const noiseSteps = 64;

const shares = Float64Array.from({ length: noiseSteps }, (_, step) => (step + 0.5) / noiseSteps);
const deviates = shares.map(normalQuantile);
/** Variance above which the normal distribution is close enough. */
const large = 25;

/**
 * Equally likely values that an observed one could have been by chance: quantiles of a binomial
 * distribution for a share of `size` cases (percent), of a Poisson distribution for a count or for a
 * rate per 100,000 of a population of `size`. No case and all cases are taken as half a case away
 * from it, so that a few perfect cases are not certain. Without noise, or a size where one is
 * needed, all are the observed value.
 */
export function noisyValues(value: number, size: number | null, kind: NoiseKind): Float64Array {
  if (kind === 'count') return poissonQuantiles(value);
  if (kind === null || size === null || !(size > 0)) return shares.map(() => value);
  if (kind === 'rate') {
    const factor = 100_000 / size;
    return each(poissonQuantiles(value / factor), 0, factor);
  }
  const cases = Math.max(1, Math.round(size));
  return each(binomialQuantiles(cases, value / 100), 0, 100 / cases);
}

function poissonQuantiles(observed: number): Float64Array {
  const mean = Math.max(0.5, observed);
  if (mean > large) return normalQuantiles(mean, mean, Number.POSITIVE_INFINITY);
  return walk(Math.exp(-mean), (count) => mean / count, Number.POSITIVE_INFINITY);
}

function binomialQuantiles(cases: number, observed: number): Float64Array {
  const half = 0.5 / cases;
  const share = Math.min(1 - half, Math.max(half, observed));
  if (share > 0.5) return each(binomialQuantiles(cases, 1 - share), cases, -1);
  const variance = cases * share * (1 - share);
  if (variance > large) {
    return normalQuantiles(cases * share, variance, cases);
  }
  const odds = share / (1 - share);
  return walk(
    Math.exp(cases * Math.log1p(-share)),
    (met) => ((cases - met + 1) / met) * odds,
    cases,
  );
}

/** Quantiles of a distribution on 0, 1, 2 …: probability of 0, ratio of each to the one before. */
function walk(none: number, ratio: (count: number) => number, most: number): Float64Array {
  let count = 0;
  let probability = none;
  let below = none;
  const values = new Float64Array(noiseSteps);
  for (let step = 0; step < noiseSteps; step += 1) {
    while (below < (shares[step] as number) && count < most) {
      count += 1;
      probability *= ratio(count);
      below += probability;
    }
    values[step] = count;
  }
  return values;
}

/** Quantiles of a normal distribution, kept within 0 … most. */
function normalQuantiles(mean: number, variance: number, most: number): Float64Array {
  const values = each(deviates.slice(), mean, Math.sqrt(variance));
  for (let step = 0; step < noiseSteps; step += 1) {
    values[step] = Math.min(most, Math.max(0, values[step] as number));
  }
  return values;
}

/** Turns every value into shift + factor·value. */
function each(values: Float64Array, shift: number, factor: number): Float64Array {
  for (let step = 0; step < noiseSteps; step += 1) {
    values[step] = shift + factor * (values[step] as number);
  }
  return values;
}
