/** Coefficients of Lanczos' approximation for g = 7, n = 9 (Godfrey 2001). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Natural logarithm of Γ(x) for x > 0; relative error below 1e-14. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum: number = lanczos[0];
  for (let term = 1; term < lanczos.length; term += 1) {
    sum += (lanczos[term] as number) / (x - 1 + term);
  }
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/**
 * Regularised lower incomplete gamma function P(a, x) for a > 0, x ≥ 0: by its series below a + 1,
 * else by its continued fraction (Lentz), as in Abramowitz and Stegun 6.5.29 and 6.5.31.
 */
export function gammaP(a: number, x: number): number {
  if (!(x > 0)) return 0;
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), without cancellation. */
export function gammaQ(a: number, x: number): number {
  if (!(x > 0)) return 1;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}

const precision = 1e-16;
const steps = 10_000;

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; step < steps; step += 1) {
    term *= x / (a + step);
    sum += term;
    if (Math.abs(term) < Math.abs(sum) * precision) break;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < steps; step += 1) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (nonZero(numerator * d + b, tiny) as number);
    c = nonZero(b + numerator / c, tiny);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < precision * 4) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a));
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * The x with P(a, x) = p, for a > 0 and 0 ≤ p ≤ 1; infinite for p = 1. By bisection within bounds
 * that are doubled until they hold it: exact to the last digits.
 */
export function gammaQuantile(a: number, p: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = Math.max(1, 2 * a);
  while (gammaP(a, high) < p) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < 200 && high - low > low * 1e-15; step += 1) {
    const middle = (low + high) / 2;
    if (gammaP(a, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
