/**
 * The least count with P(X ≤ count) ≥ p for counts of a mean above 0 whose variance is `dispersion`
 * times the mean: Poisson at a dispersion of 1 or less, above it negative binomial with size
 * mean/(dispersion − 1), as `qpois` and `qnbinom` of R. Infinite for p ≥ 1.
 */
export function countQuantile(p: number, mean: number, dispersion: number): number {
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const isPoisson = dispersion <= 1;
  const size = mean / (dispersion - 1);
  let log = isPoisson ? -mean : -size * Math.log(dispersion);
  let below = Math.exp(log);
  let count = 0;
  // Rounding must not ask for one count more where p stands exactly on a step.
  while (below < p * (1 - 1e-14)) {
    log += isPoisson
      ? Math.log(mean / (count + 1))
      : Math.log(((size + count) / (count + 1)) * (1 - 1 / dispersion));
    count += 1;
    below += Math.exp(log);
    if (count > mean && Math.exp(log) < 1e-300) break;
  }
  return count;
}
