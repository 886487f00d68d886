import volumes from '../../../data/demo/volumes.json';
import type { Random } from '../../util/random';
import { roundAtRandom } from '../sampling/apportion';
import type { DemoMonth } from '../time/demo-month';
import type { World } from './world';

export type CountedDataset = keyof typeof volumes.datasets;

interface Volume {
  readonly aMonth: number;
  readonly growth?: number;
  readonly noise?: number;
  readonly season?: string;
}

/**
 * How many cases a dataset has in a month: its volume, its growth a year, the season, a little
 * noise, times the scale.
 */
export function caseCount(
  dataset: CountedDataset,
  month: DemoMonth,
  { scale, months }: World,
  random: Random,
): number {
  const { aMonth, growth = 0, noise = 0.05, season = 'office' }: Volume = volumes.datasets[dataset];
  const seasons: Record<string, readonly number[]> = volumes.seasons;
  const seasonal = seasons[season]?.[month.ofYear - 1];
  if (seasonal === undefined) throw new Error(`data/demo/volumes.json has no season "${season}".`);
  const years = (month.index - (months.length - 1) / 2) / 12;
  const wobble = 1 + noise * ((random.below(1001) + random.below(1001)) / 1000 - 1);
  return roundAtRandom(aMonth * (1 + growth * years) * seasonal * wobble * scale, random);
}
