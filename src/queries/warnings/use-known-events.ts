import { useMemo } from 'react';
import { confirmedOutcomes } from '../../warnings/backtest/confirmed-outcomes';
import type { KnownEvent } from '../../warnings/backtest/matches-event';
import { judgedMonth } from '../../warnings/evaluate-rules';
import { applyJournal } from '../../warnings/journal/apply-journal';
import { warningRecords } from '../../warnings/journal/warning-record';
import { useWorkspace } from '../use-workspace';
import { identifyWarnings } from './identify-warnings';
import { useJournal } from './use-journal';
import { useRules } from './use-rules';
import { useTruth } from './use-truth';
import { useWarnings } from './use-warnings';

/** By what rules are judged: what was planted, or what inspectors confirmed and dismissed. */
export interface KnownEvents {
  /** Null where the snapshot tells none; undefined while it is read. */
  readonly truth: readonly KnownEvent[] | null | undefined;
  readonly outcomes: readonly KnownEvent[];
  readonly error: Error | null;
}

export function useKnownEvents(): KnownEvents {
  const { asOf } = useWorkspace();
  const { rules } = useRules();
  const { journal } = useJournal();
  const { data } = useWarnings();
  const { data: truth, error } = useTruth();
  const outcomes = useMemo(() => {
    const worked = applyJournal(data?.warnings ?? [], journal, rules, asOf);
    const known = identifyWarnings([...warningRecords(journal).keys()]);
    const identified = worked.map((each) => {
      const identity = each.warning ?? known.get(each.id);
      return { ...each, unit: identity?.unit ?? null, cause: identity?.cause ?? null };
    });
    return confirmedOutcomes(identified, rules, judgedMonth(asOf));
  }, [data, journal, rules, asOf]);
  return { truth: error ? null : truth, outcomes, error };
}
