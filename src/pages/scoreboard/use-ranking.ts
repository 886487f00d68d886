import { useMemo } from 'react';
import type { Rescored } from '../../evaluation/model/rescore';
import { assembleRanking, type PeerRanking } from '../../queries/evaluation/assemble-ranking';
import { rankTrial } from '../../queries/evaluation/rank-trial';
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
  const own = useMemo(
    () => assembleRanking({ scored, month, against, simulated }),
    [scored, month, against, simulated],
  );
  return useMemo(
    () => (rescored ? rankTrial(own, scored.dataAt(month).units, rescored) : own),
    [own, scored, month, rescored],
  );
}
