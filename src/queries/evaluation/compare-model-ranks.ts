import type { UnitScore } from '../../evaluation/model/unit-score';
import { kendall, spearman } from '../../stats/composite/correlation';
import { rank } from '../../stats/rank';

/** Ranks by score among the units that two models score. */
export interface ComparedRanks {
  readonly spearman: number | null;
  /** tau-b. */
  readonly kendall: number | null;
  /** Largest difference of ranks first. */
  readonly units: readonly {
    readonly unit: string;
    readonly first: number;
    readonly second: number;
  }[];
}

/** How far two models agree on who stands where. */
export function compareModelRanks(
  first: readonly UnitScore[],
  second: readonly UnitScore[],
): ComparedRanks {
  const scores = new Map(second.map(({ unit, score }) => [unit, score]));
  const pairs = first.flatMap(({ unit, score }) => {
    const other = scores.get(unit) ?? null;
    return score === null || other === null ? [] : [{ unit, score, other }];
  });
  const [ours, theirs] = [pairs.map(({ score }) => score), pairs.map(({ other }) => other)];
  const [ourRanks, theirRanks] = [rank(ours, 1), rank(theirs, 1)];
  const units = pairs.map(({ unit }, place) => ({
    unit,
    first: ourRanks[place] as number,
    second: theirRanks[place] as number,
  }));
  return {
    spearman: spearman(ours, theirs),
    kendall: kendall(ours, theirs),
    units: units.sort((a, b) => Math.abs(b.first - b.second) - Math.abs(a.first - a.second)),
  };
}
