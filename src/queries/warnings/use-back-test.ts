import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { datasets } from '../../catalog/catalog';
import { ownDatabase } from '../../engine/own-database';
import { monthOf } from '../../util/month';
import type { BacktestMonth } from '../../warnings/backtest/score-backtest';
import { createKnownView } from '../../warnings/known-views';
import type { Rule } from '../../warnings/rule-schema';
import { type AnalysisClient, createAnalysisClient } from '../../workers/analysis-client';
import { useWorkspace } from '../use-workspace';
import type { Workspace } from '../workspace';
import { loadKnownInput } from './load-known-input';
import { lastDays } from './load-rule-days';
import { useRules } from './use-rules';

const schema = 'known';
/** Months that are gone through. */
const span = 24;

export interface BackTestProgress {
  readonly done: number;
  readonly total: number;
}

export interface BackTest {
  /** What all rules said at each month's end; null until it has been run. */
  readonly months: readonly BacktestMonth[] | null;
  readonly rules: readonly Rule[];
  readonly progress: BackTestProgress | null;
  readonly error: Error | null;
  run(): void;
  cancel(): void;
}

/**
 * What all rules, own ones included, would have said at the end of each of the last months from what
 * was known then. Runs when asked; what was found stays as long as data and rules do.
 */
export function useBackTest(): BackTest {
  const workspace = useWorkspace();
  const { rules, own } = useRules();
  const cache = useQueryClient();
  const [isWanted, setWanted] = useState(false);
  const [progress, setProgress] = useState<BackTestProgress | null>(null);
  const { snapshot, revision, asOf } = workspace;
  const queryKey = ['back-test', snapshot?.location ?? null, revision, asOf, own];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const client = createAnalysisClient();
      try {
        return await runMonths(workspace, rules, client, signal, setProgress);
      } finally {
        client.close();
        setProgress(null);
      }
    },
  });
  return {
    months: data ?? null,
    rules,
    progress: isFetching ? (progress ?? { done: 0, total: span }) : null,
    error,
    run: () => {
      if (isWanted) void refetch();
      else setWanted(true);
    },
    cancel: () => {
      setWanted(false);
      void cache.cancelQueries({ queryKey });
    },
  };
}

async function runMonths(
  workspace: Workspace,
  rules: readonly Rule[],
  client: AnalysisClient,
  signal: AbortSignal,
  onProgress: (progress: BackTestProgress) => void,
): Promise<readonly BacktestMonth[]> {
  const { engine, period } = workspace;
  await engine.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  const days = lastDays(workspace, span);
  const found: BacktestMonth[] = [];
  for (const day of days) {
    signal.throwIfAborted();
    onProgress({ done: found.length, total: days.length });
    const views = datasets.map((dataset) =>
      createKnownView(dataset, [ownDatabase, 'main'], schema, day),
    );
    await engine.run(views.map(({ text }) => text).join('; '));
    const query = (text: string) => engine.query(text, { signal });
    const input = await loadKnownInput(query, rules, day, { schema, from: period.from });
    const result = await client.run('warn', { ...input, rules }, { signal });
    signal.throwIfAborted();
    if (!result.ok) throw new Error(result.error.message);
    found.push({ month: monthOf(day), signals: result.value.signals });
  }
  return found;
}
