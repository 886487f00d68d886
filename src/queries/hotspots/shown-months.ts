import { addMonths, earlierMonth, laterMonth, type Month, monthIndex } from '../../util/month';
import type { Period } from '../period';

const usual = 12;

/**
 * The months to draw for a period: its last ones, `longest` (at least 12) at most. A period of less
 * than twelve months is shown within twelve that begin with it, or end with `last` where the data
 * end sooner, so that who picks one month out of twelve still sees the other eleven.
 */
export function shownMonths({ from, to }: Period, last: Month, longest: number): Period {
  const end = earlierMonth(last, laterMonth(to, addMonths(from, usual - 1)));
  const asked = monthIndex(to) - monthIndex(from) + 1;
  const length = Math.min(longest, Math.max(usual, asked));
  return { from: addMonths(end, 1 - length), to: end };
}
