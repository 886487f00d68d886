/**
 * Rank of each value, 1 for the best; equal values share the lowest of their ranks (1, 2, 2, 4).
 * Direction +1: the highest is best, −1: the lowest. Missing values (null, NaN) have no rank.
 */
export function rank(values: readonly (number | null)[], direction: 1 | -1): (number | null)[] {
  const present = values.filter((value): value is number => value !== null && !Number.isNaN(value));
  present.sort((a, b) => direction * (b - a));
  const ranks = new Map<number, number>();
  present.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
