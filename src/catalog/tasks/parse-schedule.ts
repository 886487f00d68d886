import { type CivilDate, lastDayOfMonth } from '../../util/civil-date';
import { phrases, splitOutsideBrackets } from './phrases';

/** Something to be reached by a day. */
export interface Milestone {
  /** Last day of the time allowed. */
  readonly date: CivilDate;
  /** What is to be reached, in the document's words. */
  readonly outcome: string;
  /** Share to be covered, 0–1; null where the outcome is no coverage. */
  readonly share: number | null;
  /** Least number of fields to be covered; null where none is given. */
  readonly atLeast: number | null;
}

/** Cases to be reported every year. */
export interface Quota {
  /** Who must report: every city, department, industry, or every responsible unit. */
  readonly holder: 'city' | 'department' | 'industry' | 'responsible';
  readonly atLeast: number;
}

/** When a task is due; the kinds are those of the code list task_kind. */
export type Schedule =
  | { readonly kind: 'deadline' | 'staged'; readonly milestones: readonly Milestone[] }
  /** To be under way on the day at the latest. */
  | { readonly kind: 'start'; readonly startBy: CivilDate }
  /** Work throughout the years; with no year named, without end. */
  | { readonly kind: 'continuous'; readonly years: readonly number[] }
  | {
      readonly kind: 'quota';
      readonly fromYear: number;
      readonly subject: string;
      readonly quotas: readonly Quota[];
    };

const words = phrases.schedule;
const patterns = {
  continuous: new RegExp(words.continuous, 'u'),
  wholeYears: new RegExp(words.wholeYears, 'u'),
  startInYear: new RegExp(words.startInYear, 'u'),
  endOf: new RegExp(words.endOf, 'u'),
  startOutcome: new RegExp(words.startOutcome, 'u'),
  shareOutcome: new RegExp(words.shareOutcome, 'u'),
  coverageOutcome: new RegExp(words.coverageOutcome, 'u'),
  fullOutcome: new RegExp(words.fullOutcome, 'u'),
  otherOutcome: new RegExp(words.otherOutcome, 'u'),
  continuation: new RegExp(words.continuation, 'u'),
  fromYear: new RegExp(words.fromYear, 'u'),
  quotaSubject: new RegExp(words.quotaSubject, 'u'),
  quota: new RegExp(words.quota, 'u'),
};

/** Whether a segment of a phrase begins a schedule: what stands before it names units. */
export function beginsSchedule(segment: string): boolean {
  const { continuous, wholeYears, startInYear, endOf, fromYear } = patterns;
  return [continuous, wholeYears, startInYear, endOf, fromYear].some((one) => one.test(segment));
}

/**
 * Reads a schedule such as `2017年底前实现指标项70%覆盖,2018年底前实现全覆盖`. The end of a year or month
 * is its last day. Throws RangeError for a phrase outside the grammar of data/policy/phrases.json.
 */
export function parseSchedule(phrase: string): Schedule {
  const segments = splitOutsideBrackets(phrase, phrases.separators.phrase);
  const first = segments[0] ?? '';
  const rest = segments.slice(1);
  if (rest.length === 0) {
    if (patterns.continuous.test(first)) return { kind: 'continuous', years: [] };
    const years = patterns.wholeYears.exec(first)?.[1];
    if (years) {
      return { kind: 'continuous', years: years.split(phrases.separators.unit).map(Number) };
    }
    const startYear = patterns.startInYear.exec(first)?.[1];
    if (startYear) return { kind: 'start', startBy: lastDayOfMonth(`${startYear}-12`) };
  }
  const fromYear = patterns.fromYear.exec(first)?.[1];
  if (fromYear) return yearlyQuota(Number(fromYear), rest, phrase);
  return deadlines(segments, phrase);
}

/**
 * The last day of all that is asked: of the last milestone, the start, the last whole year. Null
 * for yearly quotas and continuous work, which never end.
 */
export function dueDate(schedule: Schedule): CivilDate | null {
  switch (schedule.kind) {
    case 'deadline':
    case 'staged':
      return schedule.milestones.at(-1)?.date ?? null;
    case 'start':
      return schedule.startBy;
    case 'continuous':
      return schedule.years.length === 0 ? null : `${Math.max(...schedule.years)}-12-31`;
    default:
      return null;
  }
}

function deadlines(segments: readonly string[], phrase: string): Schedule {
  const milestones: Milestone[] = [];
  for (const segment of segments) {
    const last = milestones.at(-1);
    if (last && patterns.continuation.test(segment)) {
      const outcome = `${last.outcome}${phrases.separators.phrase}${segment}`;
      milestones[milestones.length - 1] = { ...last, outcome };
      continue;
    }
    const match = patterns.endOf.exec(segment);
    if (!match?.[3]) throw unreadable(segment, phrase);
    const date = lastDayOfMonth(`${match[1]}-${(match[2] ?? '12').padStart(2, '0')}`);
    if (segments.length === 1 && patterns.startOutcome.test(match[3])) {
      return { kind: 'start', startBy: date };
    }
    milestones.push(milestone(date, match[3], phrase));
  }
  return { kind: milestones.length > 1 ? 'staged' : 'deadline', milestones };
}

function milestone(date: CivilDate, outcome: string, phrase: string): Milestone {
  const share = patterns.shareOutcome.exec(outcome)?.[1];
  const atLeast = patterns.coverageOutcome.exec(outcome)?.[1];
  const full = patterns.fullOutcome.test(outcome);
  if (!share && !atLeast && !full && !patterns.otherOutcome.test(outcome)) {
    throw unreadable(outcome, phrase);
  }
  return {
    date,
    outcome,
    share: full ? 1 : share ? Number(share) / 100 : null,
    atLeast: atLeast ? Number(atLeast) : null,
  };
}

function yearlyQuota(fromYear: number, segments: readonly string[], phrase: string): Schedule {
  const [subject, ownQuota] = patterns.quotaSubject.exec(segments[0] ?? '')?.slice(1) ?? [];
  if (!subject) throw unreadable(segments[0] ?? '', phrase);
  const quotas: Quota[] = ownQuota ? [{ holder: 'responsible', atLeast: Number(ownQuota) }] : [];
  for (const segment of segments.slice(1)) {
    const match = patterns.quota.exec(segment);
    const holder = match?.[1] ? words.quotaHolders[match[1]] : undefined;
    if (!holder) throw unreadable(segment, phrase);
    quotas.push({ holder, atLeast: Number(match?.[2]) });
  }
  if (quotas.length === 0) throw unreadable(phrase, phrase);
  return { kind: 'quota', fromYear, subject, quotas };
}

function unreadable(part: string, phrase: string): RangeError {
  return new RangeError(
    `"${part}" in the schedule "${phrase}" is not understood; add its words to data/policy/phrases.json.`,
  );
}
