import { addMonths, type Month } from '../../util/month';
import type { Model } from './model-schema';

/** First and last month that make the values of a month: that month, twelve up to it, or from January on. */
export function modelWindow(period: Model['period'], month: Month): readonly [Month, Month] {
  switch (period) {
    case 'month':
      return [month, month];
    case 'rolling_12':
      return [addMonths(month, -11), month];
    case 'year_to_date':
      return [`${month.slice(0, 4)}-01`, month];
  }
}

/**
 * The months of `months` (consecutive, oldest first) that can be scored: those whose whole window is
 * among them; where there is none, the last alone. At most `most`, the latest.
 */
export function scorableMonths(
  period: Model['period'],
  months: readonly Month[],
  most = 36,
): readonly Month[] {
  const [first] = months;
  if (first === undefined) return [];
  const whole = months.filter((month) => modelWindow(period, month)[0] >= first);
  return (whole.length > 0 ? whole : months.slice(-1)).slice(-most);
}
