import { addMonthsToDate, daysBetween } from '../../util/civil-date';
import { monthIndex, monthOf } from '../../util/month';
import type { Figures } from '../figure-types';
import type { RowDetect } from '../row-methods';
import type { DetectOf, Rule } from '../rule-schema';
import type { Signal } from '../signal';
import { unitsOfScope } from '../units-of-scope';
import { levelOf } from '../warning-level';

type RowRule = Rule & { readonly detect: RowDetect };

/** What `compileRowSignals` gives of a rule and a unit. */
export interface FoundUnit {
  readonly region: string | null;
  readonly department: string | null;
  readonly area: string | null;
  readonly rows: number;
  readonly severity: number | null;
  readonly since: string;
  readonly last: string;
  readonly months: number;
  readonly exposure: number;
}

/**
 * The signals of a rule on rows from what its SQL found on a day. A quota also looks at the units of
 * its scope without any row. Pure; the same rows give the same signals in any order of rules.
 */
export function signalsOfRows(rule: RowRule, found: readonly FoundUnit[], asOf: string): Signal[] {
  const { detect } = rule;
  if (detect.method === 'quota') return quotaSignals(rule, detect, found, asOf);
  return found.flatMap((unit) => {
    const severity = unit.severity ?? 0;
    const since = sinceOf(detect, unit, asOf);
    return signal(rule, unit, {
      since,
      severity:
        detect.method === 'red_flag' && detect.severity === undefined ? unit.rows : severity,
      persistence: wholeMonths(since, asOf),
      exposure: unit.exposure,
      figures: figuresOf(detect, unit),
    });
  });
}

function sinceOf(detect: RowDetect, unit: FoundUnit, asOf: string): string {
  // What comes due is a warning from now on.
  return detect.method === 'deadline' && detect.ahead !== undefined ? asOf : unit.since;
}

function figuresOf(detect: RowDetect, unit: FoundUnit): Figures {
  const shared = { rows: unit.rows, exposure: unit.exposure };
  switch (detect.method) {
    case 'deadline':
      return detect.ahead === undefined
        ? { ...shared, longest: unit.severity, oldest: unit.since, nearest: null }
        : { ...shared, longest: null, oldest: null, nearest: unit.since };
    case 'red_flag':
      return {
        ...shared,
        severity: unit.severity,
        months: unit.months,
        first: unit.since,
        last: unit.last,
      };
    default:
      return { ...shared, longest: unit.severity, oldest: unit.since };
  }
}

function quotaSignals(
  rule: RowRule,
  detect: DetectOf<'quota'>,
  found: readonly FoundUnit[],
  asOf: string,
): Signal[] {
  const start = `${asOf.slice(0, 4)}-01-01`;
  const days = daysBetween(start, addMonthsToDate(start, 12));
  const elapsed = (daysBetween(start, asOf) + 1) / days;
  const expected = detect.yearly * elapsed;
  const none = { area: null, rows: 0, severity: 0, since: start, last: start, months: 0 };
  const units = unitsOfScope(rule.scope) ?? found;
  return units.flatMap(({ region, department }) => {
    const unit = found.find((each) => each.region === region && each.department === department) ?? {
      ...none,
      region,
      department,
      exposure: 0,
    };
    const share = (100 * unit.rows) / expected;
    if (share >= detect.below) return [];
    return signal(rule, unit, {
      since: start,
      severity: 100 - share,
      persistence: monthIndex(monthOf(asOf)) - monthIndex(monthOf(start)),
      exposure: Math.ceil(expected) - unit.rows,
      figures: {
        done: unit.rows,
        expected,
        target: detect.yearly,
        share,
        year: Number(asOf.slice(0, 4)),
      },
    });
  });
}

interface Inputs {
  readonly since: string;
  readonly severity: number;
  readonly persistence: number;
  readonly exposure: number;
  readonly figures: Figures;
}

function signal(rule: RowRule, unit: FoundUnit, values: Inputs): Signal[] {
  const { since, figures, ...inputs } = values;
  const level = levelOf(rule.levels, inputs);
  if (!level) return [];
  return [
    {
      rule: rule.name,
      cause: rule.cause,
      unit: { region: unit.region, department: unit.department },
      area: unit.area,
      since,
      level,
      inputs,
      figures,
      period: null,
    },
  ];
}

/** Whole months from a day to another; 0 where it is not before it. */
function wholeMonths(from: string, to: string): number {
  const months = monthIndex(monthOf(to)) - monthIndex(monthOf(from));
  const isWhole = addMonthsToDate(from, months) <= to;
  return Math.max(0, months - (isWhole ? 0 : 1));
}
