import { normalQuantile } from '../../stats/distributions/normal';
import type { NoiseKind } from './noise-kind';

/** Equally likely values by which a noisy one is drawn: 6 random bits choose one. */
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
    return poissonQuantiles(value / factor).map((events) => events * factor);
  }
  const cases = Math.max(1, Math.round(size));
  return binomialQuantiles(cases, value / 100).map((met) => (100 * met) / cases);
}

function poissonQuantiles(observed: number): Float64Array {
  const mean = Math.max(0.5, observed);
  if (mean > large) return deviates.map((z) => Math.max(0, mean + z * Math.sqrt(mean)));
  return walk(Math.exp(-mean), (count) => mean / count, Number.POSITIVE_INFINITY);
}

function binomialQuantiles(cases: number, observed: number): Float64Array {
  const half = 0.5 / cases;
  const share = Math.min(1 - half, Math.max(half, observed));
  if (share > 0.5) return binomialQuantiles(cases, 1 - share).map((met) => cases - met);
  const variance = cases * share * (1 - share);
  if (variance > large) {
    return deviates.map((z) =>
      Math.min(cases, Math.max(0, cases * share + z * Math.sqrt(variance))),
    );
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
  return shares.map((share) => {
    while (below < share && count < most) {
      count += 1;
      probability *= ratio(count);
      below += probability;
    }
    return count;
  });
}
