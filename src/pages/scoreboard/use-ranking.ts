import { useMemo } from 'react';
import type { Rescored } from '../../evaluation/model/rescore';
import { assembleRanking, type PeerRanking } from '../../queries/evaluation/assemble-ranking';
import type { ScoredModel } from '../../queries/evaluation/scored-model';
import type { Uncertainty } from '../../queries/evaluation/use-uncertainty';
import type { Month } from '../../util/month';

export interface RankingOptions {
  readonly against: Month;
  readonly rescored: Rescored | null;
  readonly uncertainty: Uncertainty;
}

/** The units of a model in a month, ranked within their peers. */
export function useRanking(
  scored: ScoredModel,
  month: Month,
  { against, rescored, uncertainty: { simulated } }: RankingOptions,
): readonly PeerRanking[] {
  return useMemo(
    () => assembleRanking({ scored, month, against, rescored, simulated }),
    [scored, month, against, rescored, simulated],
  );
}
