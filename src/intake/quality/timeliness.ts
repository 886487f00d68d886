import type { Dataset } from '../../catalog/dataset-schema';
import { workingDaysBetween } from '../../catalog/working-days';
import type { Value } from '../convert/conversion';

/** Whether a row came in its time; `not_assessable`: a date is missing or outside the calendar. */
export type Timeliness = 'in_time' | 'late' | 'not_assessable';

/** The time within which the rows of a dataset must be done, and the fields it is measured by. */
export type TimeLimit =
  | {
      /** Working days from the event date, as the catalogue states them. */
      readonly kind: 'working_days';
      readonly from: string;
      /** The first that is filled counts. */
      readonly to: readonly string[];
      readonly workingDays: number;
    }
  | {
      /** A day that each row states itself. */
      readonly kind: 'deadline';
      readonly deadline: string;
      readonly to: readonly string[];
    };

/**
 * The time limit of a dataset: the one the catalogue states, else its deadline with the date on which
 * rows are reported, published or done. Null where it has none: timeliness cannot be judged then.
 */
export function timeLimitOf({ fields, timeLimit }: Dataset): TimeLimit | null {
  const nameOf = (role: string) => fields.find((field) => field.role === role)?.name ?? null;
  const from = nameOf('event_date');
  if (timeLimit && from !== null) {
    return { kind: 'working_days', from, to: timeLimit.to, workingDays: timeLimit.workingDays };
  }
  const deadline = nameOf('deadline');
  const to = nameOf('report_date') ?? nameOf('publication_date') ?? nameOf('done_date');
  return deadline !== null && to !== null ? { kind: 'deadline', deadline, to: [to] } : null;
}

/** Pairs of dates that are remembered at most: an export of some years has fewer. */
const rememberedPairs = 100_000;

/** Judges rows, given as values in the order of the fields; null for a dataset without a limit. */
export function timelinessOf(dataset: Dataset): ((values: readonly Value[]) => Timeliness) | null {
  const limit = timeLimitOf(dataset);
  if (!limit) return null;
  const placeOf = (name: string) => dataset.fields.findIndex((field) => field.name === name);
  const start = placeOf(limit.kind === 'deadline' ? limit.deadline : limit.from);
  const ends = limit.to.map(placeOf);
  const within = workingDayJudge();
  return (values) => {
    const from = values[start];
    const place = ends.find((end) => typeof values[end] === 'string');
    const to = place === undefined ? null : values[place];
    if (typeof from !== 'string' || typeof to !== 'string') return 'not_assessable';
    if (limit.kind === 'deadline') return to <= from ? 'in_time' : 'late';
    if (to < from) return 'not_assessable';
    return within(from, to, limit.workingDays);
  };
}

/** Judges two dates by the working days between them; what was found of a pair is remembered. */
function workingDayJudge(): (from: string, to: string, workingDays: number) => Timeliness {
  const known = new Map<string, Timeliness>();
  return (from, to, workingDays) => {
    const pair = from + to;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const days = workingDaysBetween(from, to);
    const judged = days === null ? 'not_assessable' : days <= workingDays ? 'in_time' : 'late';
    if (known.size >= rememberedPairs) known.clear();
    known.set(pair, judged);
    return judged;
  };
}
