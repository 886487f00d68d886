import type { UnitScore } from '../../../evaluation/model/unit-score';
import { type IndicatorContribution, peerContributions } from '../unit/peer-contributions';
import { unitLeaves } from '../unit/unit-leaves';

/** What makes a unit's score what it is. */
export interface ScoreSources {
  /** The indicators that move it most from the mean of its peers, in the direction asked for. */
  readonly indicators: readonly IndicatorContribution[];
  /** Indicators without data that counts. */
  readonly missing: number;
  /** Those of them whose data is there, but too little to be scored. */
  readonly tooFew: number;
}

const most = 2;

/**
 * Why a unit stands as high (`upward`) or as low as it does: its strongest or weakest indicators against
 * the peers. None where the model's means are not arithmetic or the unit has no score.
 */
export function sourcesOfScore(
  scores: readonly UnitScore[],
  unit: string,
  scale: number,
  { upward }: { readonly upward: boolean },
): ScoreSources {
  const sign = upward ? 1 : -1;
  const own = scores.find((each) => each.unit === unit);
  const indicators = peerContributions(scores, unit, scale)?.indicators ?? [];
  const missing = own ? unitLeaves(own).flatMap(({ leaf }) => leaf.missing ?? []) : [];
  return {
    indicators: indicators
      .filter(({ points }) => sign * points > 0)
      .toSorted((a, b) => sign * (b.points - a.points))
      .slice(0, most),
    missing: missing.length,
    tooFew: missing.filter((reason) => reason === 'too_few').length,
  };
}
