import { contentHash } from '../util/content-hash';
import type { Signal } from './signal';
import type { WarnedUnit } from './unit-columns';
import { graverLevel, type WarningLevel, warningLevels } from './warning-level';

/** All that is said about one unit and one cause. */
export interface Warning {
  /** The same for the unit and cause on every day and in every snapshot. */
  readonly id: string;
  readonly cause: string;
  readonly unit: WarnedUnit;
  /** The gravest of its signals. */
  readonly level: WarningLevel;
  /** The first day of its signals. */
  readonly since: string;
  /** The area of all its signals that have one; null where these differ. */
  readonly area: string | null;
  /** The gravest first, then by rule. */
  readonly signals: readonly Signal[];
}

/** The identity of a warning: it hangs on the unit and the cause alone. */
export function warningId({ region, department }: WarnedUnit, cause: string): string {
  return contentHash(['warning', cause, region ?? '', department ?? ''].join('|'));
}

/**
 * The signals of all rules as warnings, one a unit and cause, the gravest first, then the oldest. The
 * order of the signals makes no difference.
 */
export function mergeSignals(signals: readonly Signal[]): Warning[] {
  const groups = new Map<string, Signal[]>();
  for (const signal of signals) {
    const id = warningId(signal.unit, signal.cause);
    const group = groups.get(id);
    if (group) group.push(signal);
    else groups.set(id, [signal]);
  }
  return [...groups].map(([id, group]) => warningOf(id, group)).sort(compareWarnings);
}

function warningOf(id: string, group: readonly Signal[]): Warning {
  const signals = group.toSorted(compareSignals);
  const [first] = signals as [Signal, ...Signal[]];
  const areas = new Set(signals.flatMap(({ area }) => area ?? []));
  return {
    id,
    cause: first.cause,
    unit: first.unit,
    level: signals.map(({ level }) => level).reduce(graverLevel),
    since: signals.map(({ since }) => since).toSorted()[0] as string,
    area: areas.size === 1 ? ([...areas][0] ?? null) : null,
    signals,
  };
}

function compareSignals(a: Signal, b: Signal): number {
  return (
    rank(a.level) - rank(b.level) ||
    compareText(a.rule, b.rule) ||
    compareText(a.area ?? '', b.area ?? '')
  );
}

function compareWarnings(a: Warning, b: Warning): number {
  return rank(a.level) - rank(b.level) || compareText(a.since, b.since) || compareText(a.id, b.id);
}

function rank(level: WarningLevel): number {
  return warningLevels.indexOf(level);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
