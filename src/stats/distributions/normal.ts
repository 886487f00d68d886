import { gammaP, gammaQ } from './gamma';

/** Φ(z), the probability that a standard normal value is at most z. */
export function normalCdf(z: number): number {
  const tail = gammaQ(0.5, (z * z) / 2) / 2;
  if (z < 0) return tail;
  return z === 0 ? 0.5 : 0.5 + gammaP(0.5, (z * z) / 2) / 2;
}

/** P(|Z| ≥ |z|) of a standard normal value. */
export function normalTwoSided(z: number): number {
  return gammaQ(0.5, (z * z) / 2);
}

/** The z with Φ(z) = p; ∓∞ for 0 and 1. Bisection on the tail keeps all digits. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  let low = -40;
  let high = 0;
  for (let step = 0; step < 200 && high - low > 1e-16 * -low; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
