import { daysBetween } from '../../util/civil-date';
import type { Warning } from '../merge-signals';
import type { Rule } from '../rule-schema';
import { warningLevels } from '../warning-level';
import type { Journal } from './merge-journals';
import { untouched, type WarningRecord, warningRecords } from './warning-record';
import { isSettled } from './warning-state';

/** A warning with what was done about it. */
export interface WorkedWarning {
  readonly id: string;
  readonly record: WarningRecord;
  /** Null: no rule signals it any more. */
  readonly warning: Warning | null;
  /** It was settled, and is signalled again: after the cool-down of its rules, or graver than then. */
  readonly isBack: boolean;
}

/**
 * The warnings of a day with what the journal knows of them, in their order, then those of the journal
 * that are no longer signalled. States live with the identity of a warning, so that new data keeps
 * them. A settled warning is back where all cool-downs of its rules are over or it has become graver.
 */
export function applyJournal(
  warnings: readonly Warning[],
  journal: Journal,
  rules: readonly Rule[],
  asOf: string,
): WorkedWarning[] {
  const records = warningRecords(journal);
  const coolDowns = new Map(rules.map(({ name, coolDownDays }) => [name, coolDownDays]));
  const current = new Set(warnings.map(({ id }) => id));
  const gone = [...records].filter(([id]) => !current.has(id));
  return [
    ...warnings.map((warning): WorkedWarning => {
      const record = records.get(warning.id) ?? untouched;
      const days = Math.max(0, ...warning.signals.map(({ rule }) => coolDowns.get(rule) ?? 0));
      return { id: warning.id, record, warning, isBack: isBack(record, warning, days, asOf) };
    }),
    ...gone.map(([id, record]) => ({ id, record, warning: null, isBack: false })),
  ];
}

function isBack(
  { state, latest }: WarningRecord,
  { level }: Warning,
  coolDownDays: number,
  asOf: string,
): boolean {
  if (!latest || !isSettled(state)) return false;
  const isGraver = warningLevels.indexOf(level) < warningLevels.indexOf(latest.change.level);
  return isGraver || daysBetween(latest.at.slice(0, 10), asOf) > coolDownDays;
}
