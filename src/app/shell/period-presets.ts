import type { Period } from '../../queries/period';
import { addMonths, laterMonth, type Month } from '../../util/month';

export interface PeriodPreset extends Period {
  readonly name: 'last12' | 'last6' | 'last3' | 'lastMonth' | 'thisYear' | 'everything';
}

/** The usual periods, all ending with the last month covered and none beginning before the first. */
export function periodPresets({ from, to }: Period): readonly PeriodPreset[] {
  const back = (count: number): Month => laterMonth(from, addMonths(to, 1 - count));
  return [
    { name: 'last12', from: back(12), to },
    { name: 'last6', from: back(6), to },
    { name: 'last3', from: back(3), to },
    { name: 'lastMonth', from: to, to },
    { name: 'thisYear', from: laterMonth(from, `${to.slice(0, 4)}-01`), to },
    { name: 'everything', from, to },
  ];
}

/** The preset that is exactly this period, if any; the first where several are. */
export function matchingPreset(presets: readonly PeriodPreset[], period: Period) {
  return presets.find(({ from, to }) => from === period.from && to === period.to);
}
