import { addMonths, type Month, monthOf } from '../../util/month';
import type { WorkedWarning } from '../journal/apply-journal';
import { isSettled } from '../journal/warning-state';
import { ruleDatasets } from '../rule-datasets';
import type { Rule } from '../rule-schema';
import type { WarnedUnit } from '../unit-columns';
import type { KnownEvent } from './matches-event';

/** A warning with what was done about it, its unit and cause known. */
export interface KnownOutcome extends WorkedWarning {
  readonly unit: WarnedUnit | null;
  readonly cause: string | null;
}

/**
 * What inspectors found, as events to judge rules by: a confirmed warning is an event from when it was
 * first signalled, or noted, until the month given; a dismissed one a decoy. Untouched ones are neither.
 */
export function confirmedOutcomes(
  outcomes: readonly KnownOutcome[],
  rules: readonly Rule[],
  to: Month,
): KnownEvent[] {
  return outcomes.flatMap(({ id, unit, cause, warning, record }): KnownEvent[] => {
    const { state, latest, history } = record;
    if (!unit || cause === null || latest === null || state === 'new') return [];
    const noted = monthOf(history[0]?.at.slice(0, 10) ?? latest.at.slice(0, 10));
    const first = warning ? monthOf(warning.since) : noted;
    const from = first > to ? to : first;
    const own = rules.filter((rule) => rule.cause === cause);
    return [
      {
        id,
        kind: state === 'dismissed' ? 'decoy' : 'planted',
        regions: unit.region === null ? [] : [unit.region],
        departments: unit.department === null ? [] : [unit.department],
        areas: [],
        from,
        to: isSettled(state) && !warning ? addMonths(from, 1) : to,
        datasets: [...new Set(own.flatMap(ruleDatasets))],
      },
    ];
  });
}
