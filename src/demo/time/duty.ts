import delays from '../../../data/demo/delays.json';
import type { Random } from '../../util/random';
import { drawQuantile, type QuantileTable } from '../sampling/quantile-table';
import type { Day } from './day';
import { afterWorkingDays } from './work-calendar';

const reportDelay = delays.reportWorkingDays as unknown as QuantileTable;
const lateDelay = delays.lateWorkingDays as unknown as QuantileTable;
const overdue = delays.overdueDays as unknown as QuantileTable;
const thousandthsOfTime = delays.shareOfTime.map(
  ([share = 0, part = 0]) => [share, part * 1000] as const,
);

/** Highest share of late cases that a troubled unit is given. */
const mostLate = 0.85;

/** The share of a unit's cases that go wrong: the usual share, more where there is more trouble. */
export function troubledShare(usual: number, trouble: number): number {
  return Math.min(mostLate, usual * trouble * trouble);
}

/** The day a fact is reported, due within so many working days, late in a share of the cases. */
export function reportedOn(event: Day, within: number, lateShare: number, random: Random): Day {
  const late = random.chance(lateShare);
  const early = Math.min(within, drawQuantile(reportDelay, random));
  return afterWorkingDays(event, late ? within + drawQuantile(lateDelay, random) : early);
}

/** The day a duty is done: between its start and its deadline, or after it in a share of cases. */
export function doneOn(start: Day, due: Day, lateShare: number, random: Random): Day {
  if (random.chance(lateShare)) return due + drawQuantile(overdue, random);
  const thousandths = drawQuantile(thousandthsOfTime, random);
  return start + Math.floor(((due - start) * thousandths) / 1000);
}
