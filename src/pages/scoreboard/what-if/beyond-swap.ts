import type { SwapWeight } from '../../../evaluation/model/swap-weights';

const step = 1e-3;

/** The next tenth of a percent beyond the share at which two units are level; 0 … 1. */
export function beyondSwap({ now, swap }: Pick<SwapWeight, 'now' | 'swap'>): number {
  const steps = swap / step;
  const next = swap > now ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1;
  return Math.min(1, Math.max(0, Math.round(next) / 1000));
}
