import { useMemo } from 'react';
import type { ScopedModel } from '../../evaluation/model/model-units';
import { addMonths, type Month } from '../../util/month';
import { assembleRanking, type PeerRanking } from './assemble-ranking';
import type { ScoredModel } from './scored-model';
import { useEvaluationMonth } from './use-evaluation-month';
import { useScoredModel } from './use-scored-model';

export interface MonthRanking {
  /** Null until its data is read, and where no month can be scored. */
  readonly data: {
    readonly scored: ScoredModel;
    readonly month: Month;
    readonly ranking: readonly PeerRanking[];
  } | null;
  readonly error: Error | null;
  refetch(): void;
}

/** The ranking of a model in the last month of the period, against the month before. */
export function useMonthRanking(model: ScopedModel): MonthRanking {
  const { data: scored, error, refetch } = useScoredModel(model);
  const month = useEvaluationMonth(scored);
  const data = useMemo(() => {
    if (!scored || !month) return null;
    const against = addMonths(month, -1);
    return { scored, month, ranking: assembleRanking({ scored, month, against, simulated: null }) };
  }, [scored, month]);
  return { data, error, refetch };
}
