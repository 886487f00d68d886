import { useQuery } from '@tanstack/react-query';
import type { Rule } from '../../warnings/rule-schema';
import type { Signal } from '../../warnings/signal';
import { useWorkspace } from '../use-workspace';
import { loadEvidence } from './load-evidence';

/** The records behind a signal, one entry a dataset; none for the score of a model. */
export function useEvidence(rule: Rule, signal: Signal) {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const { unit, area, period } = signal;
  return useQuery({
    queryKey: [
      'evidence',
      snapshot?.location ?? null,
      revision,
      asOf,
      rule.name,
      unit,
      area,
      period,
    ],
    queryFn: ({ signal: abort }) => loadEvidence(rule, signal, { engine, asOf, signal: abort }),
  });
}
