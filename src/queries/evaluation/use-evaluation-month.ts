import { earlierMonth, laterMonth, type Month } from '../../util/month';
import { useFilter } from '../use-filter';
import type { ScoredModel } from './scored-model';

/**
 * The month whose scores are shown: the last one of the period, or the nearest that can be scored.
 * Null where none can.
 */
export function useEvaluationMonth(scored: ScoredModel | null): Month | null {
  const { filter } = useFilter();
  const months = scored?.months ?? [];
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  return laterMonth(first, earlierMonth(filter.to ?? last, last));
}
