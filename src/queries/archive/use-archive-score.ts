import { useMemo } from 'react';
import type { Model } from '../../evaluation/model/model-schema';
import { models } from '../../evaluation/model/models';
import { addMonths, type Month } from '../../util/month';
import { assembleRanking, type RankedUnit } from '../evaluation/assemble-ranking';
import { useEvaluationMonth } from '../evaluation/use-evaluation-month';
import { useScoredModel } from '../evaluation/use-scored-model';
import { useUncertainty } from '../evaluation/use-uncertainty';

export interface ArchiveScore {
  readonly model: Model;
  readonly month: Month;
  readonly unit: RankedUnit;
  /** How many of its peers have a score. */
  readonly ranked: number;
  /** The score of each month that can be scored; null where the unit had none. */
  readonly history: readonly { readonly month: Month; readonly score: number | null }[];
}

/** The model by which units of a level are scored: of cities the assessment of cities, else the first. */
export function modelOfLevel(level: Model['unitLevel']): Model | undefined {
  const own = models.filter(({ unitLevel }) => unitLevel === level);
  return own.find(({ name }) => name === 'city-integrity') ?? own[0];
}

/** How a unit is scored by a model, and has been; null until that is known, and where it has none. */
export function useArchiveScore(model: Model, unit: string): ArchiveScore | null {
  const { data: scored } = useScoredModel(model);
  const month = useEvaluationMonth(scored);
  const { simulated } = useUncertainty(scored, month);
  return useMemo(() => {
    if (!scored || !month) return null;
    const against = addMonths(month, -1);
    const ranking = assembleRanking({ scored, month, against, simulated });
    for (const { units, ranked } of ranking) {
      const own = units.find((each) => each.unit === unit);
      if (!own) continue;
      const history = scored.months.map((each) => ({
        month: each,
        score: scored.scoresAt(each).find((score) => score.unit === unit)?.score ?? null,
      }));
      return { model, month, unit: own, ranked, history };
    }
    return null;
  }, [scored, month, simulated, unit, model]);
}
