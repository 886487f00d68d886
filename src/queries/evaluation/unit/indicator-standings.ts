import type { MissingReason, UnitScore } from '../../../evaluation/model/unit-score';
import { median } from './median';
import { counts, unitLeaves } from './unit-leaves';

/** How a unit stands in one indicator. */
export interface IndicatorStanding {
  readonly path: string;
  readonly indicator: string;
  readonly dimension: string;
  /** In the indicator's unit; null where missing. */
  readonly value: number | null;
  /** Median of the values of the peers that have one, the unit among them. */
  readonly peersMedian: number | null;
  /** 0 … 100. */
  readonly normalised: number | null;
  /** Share in the whole score of this unit, 0 … 1. */
  readonly weight: number;
  /** Points of the model's scale that full marks would add; 0 where the indicator does not count. */
  readonly lost: number;
  /** Null where it has a value that counts. */
  readonly missing: MissingReason | null;
}

/** The standing of a unit in every indicator of a model, in its order. */
export function indicatorStandings(
  scores: readonly UnitScore[],
  unit: string,
  scale: number,
): readonly IndicatorStanding[] {
  const own = scores.find((each) => each.unit === unit);
  if (!own) return [];
  const peers = scores.filter((each) => each.peers === own.peers).map(unitLeaves);
  return unitLeaves(own).map(({ path, dimension, leaf }, place) => {
    const values = peers.flatMap((leaves) => leaves[place]?.leaf.value ?? []);
    return {
      path,
      indicator: leaf.indicator,
      dimension,
      value: leaf.value,
      peersMedian: median(values),
      normalised: leaf.normalised,
      weight: leaf.effectiveWeight,
      lost: counts(leaf)
        ? (scale / 100) * leaf.effectiveWeight * Math.max(0, 100 - (leaf.normalised as number))
        : 0,
      missing: leaf.missing,
    };
  });
}
