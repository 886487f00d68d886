import { countQuantile } from '../distributions/negative-binomial';
import { normalQuantile } from '../distributions/normal';
import { poissonCdf } from '../distributions/poisson';
import type { Funnel } from './funnel';
import { overDispersion } from './over-dispersion';

/**
 * Funnel plot of counts against what is expected of each unit (Spiegelhalter 2005): the value is
 * O/E, the target 1, z = 2·(√O − √E); √(O/E) has the variance 1/(4E). The limits are the quantiles of
 * Poisson counts of mean E, between two counts by their probabilities (appendix A.1.1 there); where
 * the units scatter more than chance explains, they are (1 ± z·√(1/(4E) + τ²))², and z is divided
 * accordingly. For rates pass as expected the population times the pooled rate. Null for a unit of which nothing is expected.
 */
export function countFunnel(
  observed: readonly number[],
  expected: readonly number[],
  { winsorised = 0.1 }: { readonly winsorised?: number } = {},
): Funnel {
  const sizes = expected.filter((size) => size > 0);
  const scores = observed.flatMap((count, unit) => {
    const size = expected[unit] as number;
    return size > 0 ? [2 * (Math.sqrt(count) - Math.sqrt(size))] : [];
  });
  const { dispersion, tau2 } = overDispersion(
    scores,
    sizes.map((size) => 4 * size),
    winsorised,
  );
  const limits = (size: number, confidence: number): readonly [number, number] => {
    const upper = (1 + confidence) / 2;
    if (tau2 === 0) return [exactLimit(size, 1 - upper), exactLimit(size, upper)];
    const reach = normalQuantile(upper) * Math.sqrt(1 / (4 * size) + tau2);
    return [Math.max(0, 1 - reach) ** 2, (1 + reach) ** 2];
  };
  return {
    target: 1,
    dispersion,
    tau2,
    units: observed.map((count, unit) => {
      const size = expected[unit] as number;
      if (!(size > 0)) return null;
      const value = count / size;
      return {
        value,
        z: (Math.sqrt(value) - 1) / Math.sqrt(1 / (4 * size) + tau2),
        inner: limits(size, 0.95),
        outer: limits(size, 0.998),
      };
    }),
  };
}

/** The ratio to the mean below which Poisson counts of that mean stay with the given probability. */
function exactLimit(mean: number, probability: number): number {
  const count = countQuantile(probability, mean, 1);
  const [upTo, below] = [poissonCdf(count, mean), poissonCdf(count - 1, mean)];
  return Math.max(0, count - (upTo - probability) / (upTo - below)) / mean;
}
