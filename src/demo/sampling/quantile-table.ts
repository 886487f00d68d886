import type { Random } from '../../util/random';

/** Points of a distribution: [share of cases up to here 0…1, value], both ascending. */
export type QuantileTable = readonly (readonly [number, number])[];

/**
 * An integer drawn from a distribution given by its quantiles, linear between them, rounded down.
 * Tables say what exp and log would say, without their last-bit differences between machines.
 */
export function drawQuantile(table: QuantileTable, random: Random): number {
  const share = random.next() / 4294967296;
  for (let index = 1; index < table.length; index += 1) {
    const upper = table[index];
    const lower = table[index - 1];
    if (!upper || !lower || share > upper[0]) continue;
    const part = (share - lower[0]) / (upper[0] - lower[0]);
    return Math.floor(lower[1] + part * (upper[1] - lower[1]));
  }
  return Math.floor(table.at(-1)?.[1] ?? 0);
}
