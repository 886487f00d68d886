import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RuleInput, RuleOutcome } from '../../warnings/evaluate-rules';
import type { Rule } from '../../warnings/rule-schema';
import { createAnalysisClient } from '../../workers/analysis-client';
import { useWorkspace } from '../use-workspace';
import { loadRuleInput, type ReadingStep, readingSteps } from './load-rule-input';
import { useRules } from './use-rules';

/** What the rules say of the workspace, with the months that they looked at. */
export interface WarningsOfDay extends RuleOutcome {
  readonly asOf: string;
  readonly months: RuleInput['months'];
  readonly series: RuleInput['series'];
  readonly rules: readonly Rule[];
}

/** How far the work is; the rules themselves are the last step. */
export interface WarningsProgress {
  readonly step: ReadingStep | 'rules';
  readonly done: number;
  readonly total: number;
}

export interface WarningsQuery {
  readonly data: WarningsOfDay | null;
  readonly progress: WarningsProgress | null;
  readonly error: Error | null;
  refetch(): void;
}

/**
 * What all rules say of the rows of the workspace on its as-of date. Rows are read by the engine, the
 * statistics are done in the worker; given up when nobody looks any more. While it is not enabled
 * only what is known already is given.
 */
export function useWarnings({ isEnabled = true } = {}): WarningsQuery {
  const workspace = useWorkspace();
  const { rules, own, isReady } = useRules();
  const [progress, setProgress] = useState<WarningsProgress | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [
      'warnings',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      workspace.asOf,
      own,
    ],
    enabled: isEnabled && isReady,
    queryFn: async ({ signal }): Promise<WarningsOfDay> => {
      const total = readingSteps.length + 1;
      const client = createAnalysisClient();
      client.warmUp();
      try {
        const input = await loadRuleInput(workspace, rules, {
          signal,
          onStep: (step) => setProgress({ step, done: readingSteps.indexOf(step), total }),
        });
        const result = await client.run(
          'warn',
          { ...input, rules },
          {
            signal,
            onProgress: (done, all) =>
              setProgress({ step: 'rules', done: readingSteps.length + done / all, total }),
          },
        );
        if (!result.ok) throw new Error(result.error.message);
        const { asOf, months, series } = input;
        return { ...result.value, asOf, months, series, rules };
      } finally {
        client.close();
      }
    },
  });
  return {
    data: data ?? null,
    progress: data ? null : progress,
    error,
    refetch: () => void refetch(),
  };
}
