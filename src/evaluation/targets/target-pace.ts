import { daysBetween } from '../../util/civil-date';
import type { Target } from './target-schema';

/** reached; on_course: at this pace it will be by the end of the year; behind; missed: its day is past. */
export type TargetState = 'reached' | 'on_course' | 'behind' | 'missed';

export interface TargetPace {
  readonly state: TargetState;
  /** What should be there by now, in the target's unit; the whole target for all but yearly ones. */
  readonly expected: number;
  /** What the year will end with at the pace so far; null for all but yearly ones. */
  readonly forecast: number | null;
}

/**
 * How a value stands to its target at a day. A yearly target is due in equal parts over the days of the
 * year, and the forecast goes on at the pace so far: value ÷ days gone × days of the year. It knows
 * nothing of seasons and says little in the first weeks.
 */
export function targetPace(
  { kind, target, due }: Pick<Target, 'kind' | 'target' | 'due'>,
  value: number,
  asOf: string,
): TargetPace {
  if (kind !== 'yearly') {
    const isPast = due !== undefined && due < asOf;
    const state = value >= target ? 'reached' : isPast ? 'missed' : 'behind';
    return { state, expected: target, forecast: null };
  }
  const year = asOf.slice(0, 4);
  const gone = daysBetween(`${year}-01-01`, asOf) + 1;
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  const expected = (target * gone) / days;
  const forecast = (value * days) / gone;
  if (value >= target) return { state: 'reached', expected, forecast };
  return { state: value >= expected ? 'on_course' : 'behind', expected, forecast };
}
