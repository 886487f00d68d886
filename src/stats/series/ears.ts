import { normalQuantile } from '../distributions/normal';
import { mean, sampleDeviation } from '../moments';

export type EarsMethod = 'C1' | 'C2' | 'C3';

/** What one period is compared with; null where the history is too short. */
export interface EarsPoint {
  /** Counts above it are an alarm. */
  readonly upper: number;
  readonly baseline: number;
}

/** Periods of the baseline; C2 and C3 leave out as many as `guard` before the period judged. */
const baselineLength = 7;
const guard = 2;

/**
 * Upper limits of EARS C1, C2 and C3 (Hutwagner and others 2003; Fricker, Hegler and Dunfee 2008),
 * as `earsC` of the R package surveillance: mean + z(1 − α) standard deviations of the seven periods
 * before (C1), of those that end three periods before (C2), and for C3 lowered by how far the two
 * periods before stood above their own C2 baseline. The first periods have no limit.
 */
export function ears(
  counts: readonly number[],
  method: EarsMethod,
  alpha = 0.001,
): (EarsPoint | null)[] {
  const z = normalQuantile(1 - alpha);
  const gap = method === 'C1' ? 0 : guard;
  const baselines = counts.map((_, period) => baselineOf(counts, period, gap));
  return counts.map((_, period) => {
    const base = baselines[period];
    if (!base) return null;
    if (method !== 'C3') return { upper: base.mean + z * base.deviation, baseline: base.mean };
    const before = [period - 1, period - 2].map((each) => excess(counts, baselines, each));
    if (before.some((each) => each === null)) return null;
    const carried = before.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return { upper: base.mean + base.deviation * (z - carried), baseline: base.mean };
  });
}

interface Baseline {
  readonly mean: number;
  readonly deviation: number;
}

function baselineOf(counts: readonly number[], period: number, gap: number): Baseline | null {
  const end = period - gap;
  if (end < baselineLength) return null;
  const values = counts.slice(end - baselineLength, end);
  return { mean: mean(values) ?? 0, deviation: sampleDeviation(values) ?? 0 };
}

/** max(0, C2 − 1) of a period; 0 where its baseline does not vary; null without one. */
function excess(
  counts: readonly number[],
  baselines: readonly (Baseline | null)[],
  period: number,
): number | null {
  const base = baselines[period];
  if (!base) return null;
  if (base.deviation === 0) return 0;
  return Math.max(0, ((counts[period] as number) - base.mean) / base.deviation - 1);
}
