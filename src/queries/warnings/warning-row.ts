import type { Filter } from '../../catalog/filter';
import type { WorkedWarning } from '../../warnings/journal/apply-journal';
import { isSettled, type WarningState, warningStates } from '../../warnings/journal/warning-state';
import type { WarnedUnit } from '../../warnings/unit-columns';
import { type WarningLevel, warningLevels } from '../../warnings/warning-level';
import { geography } from '../overview/geography-of-catalog';
import type { WarningIdentity } from './identify-warnings';

/** A line of the list of warnings. */
export interface WarningRow extends WorkedWarning {
  /** Of a warning that is no longer signalled: that of its last state; null where only notes are kept. */
  readonly level: WarningLevel | null;
  /** Null where neither the rules nor the catalogue know the identity. */
  readonly unit: WarnedUnit | null;
  readonly cause: string | null;
  /** Areas of its signals. */
  readonly areas: readonly string[];
  readonly since: string | null;
}

/** Which warnings are shown by the work on them. */
export const workViews = ['open', 'all', 'back', 'gone', ...warningStates] as const;
export type WorkView = (typeof workViews)[number];

/** Lines of worked warnings, in their order. */
export function warningRows(
  worked: readonly WorkedWarning[],
  identities: ReadonlyMap<string, WarningIdentity>,
): WarningRow[] {
  return worked.map((each): WarningRow => {
    const { warning, record, id } = each;
    const known = warning ?? identities.get(id) ?? null;
    return {
      ...each,
      level: warning?.level ?? record.latest?.change.level ?? null,
      unit: known?.unit ?? null,
      cause: known?.cause ?? null,
      areas: [...new Set(warning?.signals.flatMap(({ area }) => area ?? []) ?? [])],
      since: warning?.since ?? null,
    };
  });
}

/** Whether a warning still asks for something: signalled and not settled, or back, or under way. */
export function isOpen({ record, warning, isBack }: WorkedWarning): boolean {
  if (!isSettled(record.state)) return warning !== null || record.state !== 'new';
  return isBack;
}

/** Whether a warning belongs to what is looked at by the work on it. */
export function isInView(row: WorkedWarning, view: WorkView): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'open':
      return isOpen(row);
    case 'back':
      return row.isBack;
    case 'gone':
      return row.warning === null;
    default:
      return row.record.state === view;
  }
}

/**
 * Whether a filter lets a warning through: a region means what is in it, a department its own
 * warnings in any region, an area those with a signal of it. The period plays no part: warnings are
 * those of the as-of date.
 */
export function isInFilter({ unit, areas }: WarningRow, filter: Filter): boolean {
  const { regions, departments } = filter;
  if (regions.length > 0) {
    const region = unit?.region ?? null;
    if (region === null || !regions.some((code) => geography.expand(code).includes(region))) {
      return false;
    }
  }
  if (departments.length > 0) {
    if (!unit?.department || !departments.includes(unit.department)) return false;
  }
  return filter.areas.length === 0 || areas.some((area) => filter.areas.includes(area));
}

/** The number of warnings of each level. */
export function countLevels(rows: readonly WarningRow[]): Readonly<Record<WarningLevel, number>> {
  const counts = { red: 0, orange: 0, yellow: 0, blue: 0 };
  for (const { level } of rows) if (level) counts[level] += 1;
  return counts;
}

/**
 * The unit with the most red and orange warnings, more of all where these are equal; null where no
 * unit has any, or where two are first.
 */
export function mostWarned(
  rows: readonly WarningRow[],
): { readonly unit: WarnedUnit; readonly count: number } | null {
  const byUnit = new Map<string, { unit: WarnedUnit; grave: number; all: number }>();
  for (const { unit, level } of rows) {
    if (!unit) continue;
    const key = `${unit.region}/${unit.department}`;
    const own = byUnit.get(key) ?? { unit, grave: 0, all: 0 };
    own.all += 1;
    if (level === 'red' || level === 'orange') own.grave += 1;
    byUnit.set(key, own);
  }
  const [first, second] = [...byUnit.values()].sort((a, b) => b.grave - a.grave || b.all - a.all);
  if (!first || first.grave === 0) return null;
  if (second && second.grave === first.grave && second.all === first.all) return null;
  return { unit: first.unit, count: first.grave };
}

/** The state of a row as a place in the course of the work. */
export function placeOfState(state: WarningState): number {
  return warningStates.indexOf(state);
}

/** The level of a row as a place, the gravest first; none comes last. */
export function placeOfLevel(level: WarningLevel | null): number {
  return level === null ? warningLevels.length : warningLevels.indexOf(level);
}
