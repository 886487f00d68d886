import type { Random } from '../../util/random';

/**
 * A binomial count: successes of `trials` with the given probability, 0 … 1. By inversion where few
 * are expected, else by the transformed rejection BTRS (Hörmann 1993); exact, not approximate.
 */
export function drawBinomial(trials: number, probability: number, random: Random): number {
  if (trials <= 0 || !(probability > 0)) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, random);
  return trials * probability < 10
    ? byInversion(trials, probability, random)
    : byRejection(trials, probability, random);
}

function byInversion(trials: number, probability: number, random: Random): number {
  const odds = probability / (1 - probability);
  let chance = Math.exp(trials * Math.log1p(-probability));
  let left = random.uniform();
  let count = 0;
  while (left >= chance && count < trials) {
    left -= chance;
    chance *= (odds * (trials - count)) / (count + 1);
    count += 1;
  }
  return count;
}

function byRejection(trials: number, probability: number, random: Random): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const odds = probability / (1 - probability);
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((trials + 1) * probability);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - count + 1)) +
      (count + 0.5) * Math.log((odds * (trials - count + 1)) / (count + 1)) +
      stirlingTail(mode) +
      stirlingTail(trials - mode) -
      stirlingTail(count) -
      stirlingTail(trials - count);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return count;
  }
}

/** ln n! less Stirling's formula for it, (n + ½)·ln(n + 1) − (n + 1) + ½·ln 2π. */
function stirlingTail(n: number): number {
  const known = smallTails[n];
  if (known !== undefined) return known;
  const next = n + 1;
  return (1 / 12 - (1 / 360 - 1 / 1260 / (next * next)) / (next * next)) / next;
}

const smallTails = tailsUpTo(10);

function tailsUpTo(last: number): number[] {
  let factorial = 0;
  return Array.from({ length: last }, (_, n) => {
    factorial += n > 1 ? Math.log(n) : 0;
    return factorial - ((n + 0.5) * Math.log(n + 1) - (n + 1) + 0.5 * Math.log(2 * Math.PI));
  });
}
