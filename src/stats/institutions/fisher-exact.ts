import { logGamma } from '../distributions/gamma';

/** A two-by-two table: marked and all, in one group and in the other. */
export interface TwoShares {
  readonly marked: number;
  readonly all: number;
  readonly otherMarked: number;
  readonly otherAll: number;
}

/**
 * Probability that so many of the marked or more fall into the first group by chance, both totals given
 * (Fisher 1935, one-sided). Null where a group is empty. Counts are whole numbers, marked at most all.
 */
export function fisherUpperTail({ marked, all, otherMarked, otherAll }: TwoShares): number | null {
  if (all === 0 || otherAll === 0) return null;
  const total = marked + otherMarked;
  const ways = logChoose(all + otherAll, total);
  let p = 0;
  for (let count = marked; count <= Math.min(total, all); count += 1) {
    if (total - count > otherAll) continue;
    p += Math.exp(logChoose(all, count) + logChoose(otherAll, total - count) - ways);
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
