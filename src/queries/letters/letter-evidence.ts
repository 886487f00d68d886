import { useQuery } from '@tanstack/react-query';
import type { Engine } from '../../engine/engine';
import type { Warning } from '../../warnings/merge-signals';
import type { Rule } from '../../warnings/rule-schema';
import { findRule } from '../../warnings/rules';
import type { Signal } from '../../warnings/signal';
import type { CitedClause } from '../use-clauses';
import { useWorkspace } from '../use-workspace';
import { type EvidenceRecords, loadEvidence } from '../warnings/load-evidence';

/** A signal with its rule, the records behind it and the clauses of the rule. */
export interface EvidencedMatter {
  readonly signal: Signal;
  readonly rule: Rule;
  readonly records: readonly EvidenceRecords[];
  readonly clauses: readonly CitedClause[];
}

interface LoadOptions {
  readonly engine: Engine;
  readonly asOf: string;
  readonly signal: AbortSignal;
}

/** The evidence of a warning, a matter a signal, the gravest first. Rejects with EngineError. */
export async function loadLetterEvidence(
  warning: Warning,
  options: LoadOptions,
): Promise<readonly EvidencedMatter[]> {
  const { citedClauses } = await import('./cited-clauses');
  const matters: EvidencedMatter[] = [];
  for (const signal of warning.signals) {
    const rule = findRule(signal.rule);
    if (!rule) continue;
    matters.push({
      signal,
      rule,
      records: await loadEvidence(rule, signal, options),
      clauses: citedClauses(rule),
    });
  }
  return matters;
}

/** The evidence of some warnings, by their ids; null until it is read. */
export function useLetterEvidence(warnings: readonly Warning[]) {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const { data, error } = useQuery({
    queryKey: [
      'letter evidence',
      snapshot?.location ?? null,
      revision,
      asOf,
      warnings.map(({ id }) => id),
    ],
    queryFn: async ({ signal }) => {
      const found = new Map<string, readonly EvidencedMatter[]>();
      for (const warning of warnings) {
        found.set(warning.id, await loadLetterEvidence(warning, { engine, asOf, signal }));
      }
      return found;
    },
  });
  return { data: data ?? null, error };
}
