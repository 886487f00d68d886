import type { Rescored } from '../../evaluation/model/rescore';
import { byRank, type PeerRanking, type RankedUnit } from './assemble-ranking';

/**
 * The ranking with the scores, ranks and grades of other weights and goalposts, in the order of
 * `units`; what does not hang on these is the same object as before. The draws were made for the
 * model's own weights, so their probabilities of a grade are left out.
 */
export function rankTrial(
  rankings: readonly PeerRanking[],
  units: readonly string[],
  { scores, ranks, grades }: Rescored,
): readonly PeerRanking[] {
  const places = new Map(units.map((unit, place) => [unit, place]));
  return rankings.map((ranking) => {
    const tried = ranking.units.map((unit): RankedUnit => {
      const place = places.get(unit.unit) ?? -1;
      const rank = ranks[place] ?? null;
      return {
        ...unit,
        score: scores[place] ?? null,
        rank,
        grade: grades[place] ?? null,
        moved: unit.rank === null || rank === null ? 0 : unit.rank - rank,
        gradeProbability: null,
      };
    });
    const ranked = tried.filter(({ rank }) => rank !== null).length;
    return { ...ranking, units: tried.sort(byRank), ranked };
  });
}
