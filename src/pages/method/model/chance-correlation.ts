import { normalQuantile } from '../../../stats/distributions/normal';

/**
 * |r| that n pairs without any correlation stay below in 95 % of samples, by Fisher's z: 0 … 1, and 1
 * for less than four pairs.
 */
export function chanceCorrelation(n: number): number {
  return n > 3 ? Math.tanh(normalQuantile(0.975) / Math.sqrt(n - 3)) : 1;
}
