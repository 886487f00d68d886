import type { UnitScore } from '../../../evaluation/model/unit-score';
import { counts, type PlacedLeaf, unitLeaves } from './unit-leaves';

/** What an indicator adds to or takes from a score against the mean of the peers. */
export interface IndicatorContribution {
  readonly path: string;
  readonly indicator: string;
  readonly dimension: string;
  /** Weight in this unit × (its score − the peers' mean score), on the model's scale. */
  readonly points: number;
}

/** How a unit's score comes from the mean score of its peers. */
export interface PeerContributions {
  /** Units of the peers that have a score, the unit itself among them. */
  readonly units: number;
  readonly mean: number;
  readonly score: number;
  /** In the order of the model; indicators without data are left out. */
  readonly indicators: readonly IndicatorContribution[];
  /** What the weights of missing indicators do, shared out here and at the peers. */
  readonly redistribution: number;
}

/**
 * Splits the distance between a unit's arithmetic score and the mean of its peers exactly: the points
 * of the indicators and of the redistribution sum to `score` − `mean`. `scale` is the model's. Null
 * where the unit has no score or the model's means are not arithmetic.
 */
export function peerContributions(
  scores: readonly UnitScore[],
  unit: string,
  scale: number,
): PeerContributions | null {
  const own = scores.find((each) => each.unit === unit);
  if (!own || own.score === null) return null;
  const leaves = unitLeaves(own);
  const counted = leaves.filter(({ leaf }) => counts(leaf));
  if (counted.some(({ leaf }) => leaf.contribution === null)) return null;
  const peers = scores.filter(({ peers, score }) => peers === own.peers && score !== null);
  const mean = peers.reduce((sum, { score }) => sum + (score as number), 0) / peers.length;
  const means = meanScores(peers.map(unitLeaves));
  const factor = scale / 100;
  const meanOf = ({ path }: PlacedLeaf): number => means.get(path) as number;
  const indicators = counted.map((each) => ({
    path: each.path,
    indicator: each.leaf.indicator,
    dimension: each.dimension,
    points: factor * each.leaf.effectiveWeight * ((each.leaf.normalised as number) - meanOf(each)),
  }));
  const asPeers = counted.reduce(
    (sum, each) => sum + factor * each.leaf.effectiveWeight * meanOf(each),
    0,
  );
  return {
    units: peers.length,
    mean,
    score: own.score,
    indicators,
    redistribution: asPeers - mean,
  };
}

/** Mean score of each indicator over the units in whose score it takes part. */
function meanScores(units: readonly (readonly PlacedLeaf[])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { path, leaf } of units.flat()) {
    if (!counts(leaf)) continue;
    const own = sums.get(path) ?? { sum: 0, count: 0 };
    own.sum += leaf.normalised as number;
    own.count += 1;
    sums.set(path, own);
  }
  return new Map([...sums].map(([path, { sum, count }]) => [path, sum / count]));
}
