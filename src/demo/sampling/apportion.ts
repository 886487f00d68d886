import type { Random } from '../../util/random';

/** Rounds an expected number to one of its two neighbours, at random so that the mean is kept. */
export function roundAtRandom(expected: number, random: Random): number {
  const whole = Math.floor(expected);
  return whole + (random.chance(expected - whole) ? 1 : 0);
}
