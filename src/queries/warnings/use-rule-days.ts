import {
  keepPreviousData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RuleInput } from '../../warnings/evaluate-rules';
import { isRowDetect, type RowDetect } from '../../warnings/row-methods';
import type { Rule } from '../../warnings/rule-schema';
import type { Signal } from '../../warnings/signal';
import { type AnalysisClient, createAnalysisClient } from '../../workers/analysis-client';
import { useWorkspace } from '../use-workspace';
import type { Workspace } from '../workspace';
import { daysOfMonths, loadRuleMonths, loadRuleRows, seriesKey } from './load-rule-days';

/** What a rule says on some days. */
export interface RuleOnDays {
  readonly rule: Rule;
  /** One entry a day. */
  readonly signals: readonly (readonly Signal[])[];
  /** From asking to the answer, in milliseconds. */
  readonly took: number;
}

export interface RuleOnDaysQuery {
  /** Of the rule before while the one given is looked at; null before the first. */
  readonly data: RuleOnDays | null;
  /** Whether the data is of an earlier rule, or not there yet. */
  readonly isWaiting: boolean;
  readonly error: Error | null;
}

/** A worker for as long as the component stands. */
export function useRuleWorker(): AnalysisClient {
  const [client] = useState(() => createAnalysisClient());
  useEffect(() => () => client.close(), [client]);
  return client;
}

/**
 * What a rule says on each of some days, from the rows as they stand today; nothing for null. Months
 * are read once a measure and scope, so that other parameters are only judged anew, in the worker.
 */
export function useRuleDays(
  rule: Rule | null,
  days: readonly string[],
  worker: AnalysisClient,
): RuleOnDaysQuery {
  const workspace = useWorkspace();
  const cache = useQueryClient();
  const { snapshot, revision } = workspace;
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['rule days', snapshot?.location ?? null, revision, judgedBy(rule), days],
    enabled: rule !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    queryFn: async ({ signal }): Promise<RuleOnDays> => {
      const asked = performance.now();
      const own = rule as Rule;
      const inputs = await inputsOf(workspace, cache, own, days, signal);
      const result = await worker.run('warnDays', { rule: own, days: inputs }, { signal });
      if (!result.ok) throw new Error(result.error.message);
      return { rule: own, signals: result.value, took: performance.now() - asked };
    },
  });
  return { data: data ?? null, isWaiting: isPlaceholderData || data === undefined, error };
}

/** What of a rule decides what it signals: not its words. */
function judgedBy(rule: Rule | null) {
  return rule && [rule.cause, rule.scope, rule.detect, rule.levels];
}

async function inputsOf(
  workspace: Workspace,
  cache: QueryClient,
  rule: Rule,
  days: readonly string[],
  signal: AbortSignal,
): Promise<RuleInput[]> {
  if (isRowDetect(rule.detect)) {
    return loadRuleRows(workspace, rule as Rule & { detect: RowDetect }, days, signal);
  }
  const { snapshot, revision, asOf } = workspace;
  const months = await cache.fetchQuery({
    queryKey: ['rule months', snapshot?.location ?? null, revision, asOf, seriesKey(rule)],
    queryFn: (context) => loadRuleMonths(workspace, rule, context.signal),
  });
  return daysOfMonths(rule, months, days);
}
