import { firstDayOfMonth } from '../../util/civil-date';
import { addMonths, type Month, monthIndex } from '../../util/month';
import { isStatistical } from '../rule-datasets';
import type { Rule } from '../rule-schema';
import type { Signal } from '../signal';
import { type KnownEvent, matchesEvent } from './matches-event';

/** What the rules said at the end of a month, from what was known then. */
export interface BacktestMonth {
  readonly month: Month;
  readonly signals: readonly Signal[];
}

/** A planted event and when the rules first found it. */
export interface FoundEvent {
  readonly event: KnownEvent;
  /** Null: never, in the months looked at. */
  readonly month: Month | null;
  /** Months before a year of it has passed and its yearly figures are there; null: not found. */
  readonly lead: number | null;
  /** The rules that found it, whenever. */
  readonly rules: readonly string[];
}

/** A signal of a unit over consecutive months, counted once. */
export interface Episode {
  readonly rule: string;
  readonly from: Month;
  readonly to: Month;
  readonly signal: Signal;
  /** The event that stands behind it; null: none does. */
  readonly event: KnownEvent | null;
}

export interface BacktestScore {
  readonly found: readonly FoundEvent[];
  /** Share of the planted events that were found; null without any. */
  readonly recall: number | null;
  /** Share of the red and orange episodes of statistical rules with a planted event behind; null without any. */
  readonly precision: number | null;
  /** Median lead of the events found, in months. */
  readonly medianLead: number | null;
  /** The red and orange episodes of statistical rules. */
  readonly episodes: readonly Episode[];
  /** Red episodes on units and months of a decoy. */
  readonly redDecoys: readonly Episode[];
}

/** Months after an event in which a signal is still about it: twelve-month windows hold it. */
const grace = 3;
/** Months until the yearly figures show an event. */
const yearly = 11;

/**
 * How well rules found the events of a truth file in past months, oldest first. Events outside of
 * these months do not count. What deadlines, lists and limits say is fact, event or not, so that
 * precision is that of the statistical rules alone.
 */
export function scoreBacktest(
  rules: readonly Rule[],
  months: readonly BacktestMonth[],
  events: readonly KnownEvent[],
): BacktestScore {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const first = months[0]?.month ?? '9999-12';
  const last = months.at(-1)?.month ?? '0000-01';
  const planted = events.filter(
    ({ kind, from, to }) => kind === 'planted' && to >= first && from <= last,
  );
  const found = planted.map((event) => findEvent(byName, months, event));
  const episodes = episodesOf(byName, months, planted);
  const grave = episodes.filter(({ signal }) => ['red', 'orange'].includes(signal.level));
  const leads = found.flatMap(({ lead }) => lead ?? []).sort((a, b) => a - b);
  const decoys = events.filter(({ kind }) => kind === 'decoy');
  return {
    found,
    recall: planted.length > 0 ? found.filter(({ month }) => month).length / planted.length : null,
    precision: grave.length > 0 ? grave.filter(({ event }) => event).length / grave.length : null,
    medianLead: leads[Math.floor((leads.length - 1) / 2)] ?? null,
    episodes: grave,
    redDecoys: grave.filter(
      ({ rule, signal, from, to, event }) =>
        signal.level === 'red' &&
        !event &&
        decoys.some((decoy) => matchesSpan(byName.get(rule) as Rule, signal, from, to, decoy)),
    ),
  };
}

function findEvent(
  rules: ReadonlyMap<string, Rule>,
  months: readonly BacktestMonth[],
  event: KnownEvent,
): FoundEvent {
  const before = months.find(({ month }) => month === addMonths(event.from, -1))?.signals ?? [];
  const hits = months.flatMap(({ month, signals }) =>
    signals.flatMap((signal) => {
      const rule = rules.get(signal.rule);
      const isFound = rule && matchesEvent(rule, signal, month, event, grace);
      return isFound && isNew(signal, event, before) ? [{ month, rule: rule.name }] : [];
    }),
  );
  const month = hits[0]?.month ?? null;
  return {
    event,
    month,
    lead: month === null ? null : monthIndex(event.from) + yearly - monthIndex(month),
    rules: [...new Set(hits.map(({ rule }) => rule))],
  };
}

/** What was signalled before an event began does not find it, unless it has doubled since. */
function isNew(signal: Signal, { from }: KnownEvent, before: readonly Signal[]): boolean {
  if (signal.since >= firstDayOfMonth(from)) return true;
  const earlier = before.find(
    ({ rule, unit, area }) =>
      rule === signal.rule &&
      area === signal.area &&
      unit.region === signal.unit.region &&
      unit.department === signal.unit.department,
  );
  return signal.inputs.exposure >= 2 * Math.max(1, earlier?.inputs.exposure ?? 0);
}

function episodesOf(
  rules: ReadonlyMap<string, Rule>,
  months: readonly BacktestMonth[],
  events: readonly KnownEvent[],
): Episode[] {
  const open = new Map<string, Episode>();
  const closed: Episode[] = [];
  for (const { month, signals } of months) {
    const seen = new Set<string>();
    for (const signal of signals) {
      const rule = rules.get(signal.rule);
      if (!rule || !isStatistical(rule)) continue;
      const { unit, area, level } = signal;
      const key = [signal.rule, unit.region, unit.department, area].join('|');
      seen.add(key);
      const before = open.get(key);
      const event = events.find((each) => matchesEvent(rule, signal, month, each, grace)) ?? null;
      open.set(key, {
        rule: signal.rule,
        from: before?.from ?? month,
        to: month,
        signal: before && isGraver(before.signal, level) ? before.signal : signal,
        event: before?.event ?? event,
      });
    }
    for (const [key, episode] of open) {
      if (seen.has(key)) continue;
      closed.push(episode);
      open.delete(key);
    }
  }
  return [...closed, ...open.values()];
}

function isGraver(signal: Signal, level: Signal['level']): boolean {
  const order = ['red', 'orange', 'yellow', 'blue'];
  return order.indexOf(signal.level) < order.indexOf(level);
}

function matchesSpan(
  rule: Rule,
  signal: Signal,
  from: Month,
  to: Month,
  event: KnownEvent,
): boolean {
  return [from, to].some((month) => matchesEvent(rule, signal, month, event, grace));
}
