import { peerSets } from '../../evaluation/model/peer-sets';
import type { GroupScore, UnitScore } from '../../evaluation/model/unit-score';
import type { SimulatedModel } from '../../evaluation/uncertainty/simulate-model';
import { addMonths, type Month } from '../../util/month';
import type { ScoredModel } from './scored-model';

/** A unit in its place. */
export interface RankedUnit {
  readonly unit: string;
  readonly peers: string;
  /** As the model says, or as it would with other weights and goalposts. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  /** Places that it moves up by other weights and goalposts; 0 without any. */
  readonly moved: number;
  /** Of the model itself: 5 and 95 % of the draws; null before they are made and without a score. */
  readonly rankInterval: readonly [number, number] | null;
  readonly scoreInterval: readonly [number, number] | null;
  /** Share of the draws that had the model's grade; null as above, and with other weights. */
  readonly gradeProbability: number | null;
  /** Since the month that is compared with, in points and in places up; null without both. */
  readonly scoreChange: number | null;
  readonly rankChange: number | null;
  /** Scores of the last twelve months, oldest first; null where there was none. */
  readonly trend: readonly (number | null)[];
  /** Scores of the dimensions, in the order of the model. */
  readonly dimensions: readonly (number | null)[];
  /** Indicators without data, and the share of the model's weight that has some. */
  readonly missing: number;
  readonly available: number;
}

/** The units of one peers, best first, those without a score last. */
export interface PeerRanking {
  readonly peers: string;
  readonly units: readonly RankedUnit[];
  /** How many have a score. */
  readonly ranked: number;
}

export interface RankingInput {
  readonly scored: ScoredModel;
  readonly month: Month;
  /** The month that is compared with. */
  readonly against: Month;
  readonly simulated: SimulatedModel | null;
}

const trendMonths = 12;

/** All units of a model in a month, ranked within their peers. */
export function assembleRanking(input: RankingInput): readonly PeerRanking[] {
  const { scored, month, against, simulated } = input;
  const scores = scored.scoresAt(month);
  const before = scored.months.includes(against) ? scored.scoresAt(against) : null;
  const months = Array.from({ length: trendMonths }, (_, place) =>
    addMonths(month, place - trendMonths + 1),
  );
  const trends = months.map((each) =>
    scored.months.includes(each) ? scored.scoresAt(each) : null,
  );
  const grades = scored.plan.grades.map(({ name }) => name);
  const units = scores.map((score, place): RankedUnit => {
    const drawn = simulated?.units[place] ?? null;
    const old = before?.[place];
    return {
      unit: score.unit,
      peers: score.peers,
      score: score.score,
      rank: score.rank,
      grade: score.grade,
      moved: 0,
      rankInterval: drawn && [drawn.rank.lower, drawn.rank.upper],
      scoreInterval: drawn && [drawn.score.lower, drawn.score.upper],
      gradeProbability:
        drawn && score.grade !== null ? (drawn.grades[grades.indexOf(score.grade)] ?? null) : null,
      scoreChange: difference(score.score, old?.score ?? null),
      rankChange: difference(old?.rank ?? null, score.rank),
      trend: trends.map((each) => each?.[place]?.score ?? null),
      dimensions: score.dimensions.map((dimension) => dimension.score),
      missing: missingLeaves(score),
      available: score.available,
    };
  });
  return peerSets(units.map(({ peers }) => peers)).map(({ peers, places }) => {
    const own = places.map((place) => units[place] as RankedUnit);
    return {
      peers,
      units: own.sort(byRank),
      ranked: own.filter(({ rank }) => rank !== null).length,
    };
  });
}

/** Best first, those without a rank last; equal ones by their code. */
export function byRank(a: RankedUnit, b: RankedUnit): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.unit < b.unit ? -1 : 1);
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : from - to;
}

function missingLeaves({ dimensions }: UnitScore): number {
  const count = (group: GroupScore): number =>
    group.leaves.filter(({ missing }) => missing !== null).length +
    group.groups.reduce((sum, inner) => sum + count(inner), 0);
  return dimensions.reduce((sum, dimension) => sum + count(dimension), 0);
}
