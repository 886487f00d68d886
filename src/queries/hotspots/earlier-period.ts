import { addMonths, monthIndex } from '../../util/month';
import type { Period } from '../period';

/** The months before a period, as many as it has. */
export function earlierPeriod({ from, to }: Period): Period {
  const length = monthIndex(to) - monthIndex(from) + 1;
  return { from: addMonths(from, -length), to: addMonths(from, -1) };
}
