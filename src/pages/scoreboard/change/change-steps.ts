import { noPoints, type UnitChange } from '../../../queries/evaluation/unit/unit-change';
import { sumByDimension } from '../unit/sum-by-dimension';

/** A step from the old score to the new one. */
export interface ChangeStep {
  readonly key: string;
  /** A dimension or an indicator; null for the weights of missing data. */
  readonly name: string | null;
  readonly points: number;
}

/**
 * The steps of a change: what the values of each part moved, and as one step of its own what weights
 * that were shared out otherwise moved, because data came or went missing. They sum to the change.
 * Dimensions stand in the order of the model, indicators from the most gained to the most lost.
 */
export function changeSteps(
  { indicators }: Pick<UnitChange, 'indicators'>,
  by: 'dimension' | 'indicator',
): readonly ChangeStep[] {
  const parts =
    by === 'dimension'
      ? sumByDimension(
          indicators.map(({ dimension, byValue }) => ({ dimension, points: byValue })),
        ).map(({ dimension, points }) => ({ key: dimension, name: dimension, points }))
      : indicators
          .filter(({ byValue }) => Math.abs(byValue) > noPoints)
          .map(({ path, indicator, byValue }) => ({ key: path, name: indicator, points: byValue }))
          .sort((a, b) => b.points - a.points);
  const weights = indicators.reduce((sum, { points, byValue }) => sum + points - byValue, 0);
  return Math.abs(weights) > noPoints
    ? [...parts, { key: 'weights', name: null, points: weights }]
    : parts;
}
