import delays from '../../../data/demo/delays.json';
import type { Random } from '../../util/random';
import { drawQuantile, type QuantileTable } from '../sampling/quantile-table';

/** An amount in yuan of a kind of data/demo/delays.json, to three leading digits. */
export function drawAmount(kind: keyof typeof delays.amounts, random: Random): number {
  const amount = drawQuantile(delays.amounts[kind] as unknown as QuantileTable, random);
  let step = 1;
  while (amount / step >= 1000) step *= 10;
  return Math.floor(amount / step) * step;
}
