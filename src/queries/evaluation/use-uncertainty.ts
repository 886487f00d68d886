import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { noiseKinds } from '../../evaluation/uncertainty/noise-kind';
import type { SimulatedModel } from '../../evaluation/uncertainty/simulate-model';
import { identityOf } from '../../util/identity';
import type { Month } from '../../util/month';
import { createAnalysisClient } from '../../workers/analysis-client';
import type { ScoredModel } from './scored-model';

export interface Uncertainty {
  /** Null until the draws are made. */
  readonly simulated: SimulatedModel | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: Error | null;
}

/** The same draws for the same data, everywhere. */
const seed = 'chengjian';

/** How sure the scores of a month are: 10,000 draws in the worker, given up when no longer looked at. */
export function useUncertainty(scored: ScoredModel | null, month: Month | null): Uncertainty {
  const [progress, setProgress] = useState<Uncertainty['progress']>(null);
  const onProgress = useCallback((done: number, total: number) => setProgress({ done, total }), []);
  const { data, error } = useQuery({
    queryKey: ['uncertainty', scored ? identityOf(scored) : null, month],
    enabled: scored !== null && month !== null,
    queryFn: async ({ signal }) => {
      if (!scored || !month) throw new Error('There is nothing to draw.');
      const client = createAnalysisClient();
      try {
        const noise = noiseKinds(scored.model, scored.plan);
        const prepared = scored.preparedAt(month);
        const result = await client.run(
          'simulate',
          { prepared, noise, seed },
          { signal, onProgress },
        );
        if (!result.ok) throw new Error(result.error.message);
        return result.value;
      } finally {
        client.close();
      }
    },
  });
  return { simulated: data ?? null, progress: data ? null : progress, error };
}
