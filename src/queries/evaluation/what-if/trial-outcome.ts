import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import type { Rescored } from '../../../evaluation/model/rescore';

/** A unit whose rank is another one. */
export interface RankMove {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** The first of one set of peers. */
export interface Leaders {
  readonly peers: string;
  readonly units: readonly {
    readonly unit: string;
    readonly rank: number;
    readonly from: number | null;
  }[];
}

/** What a trial does to the ranks. */
export interface TrialOutcome {
  /** Units with a rank before and after that differs, the largest moves first. */
  readonly moves: readonly RankMove[];
  /** Units with a rank before or after. */
  readonly ranked: number;
  readonly leaders: readonly Leaders[];
}

const leadersShown = 3;

/** Compares the ranks of a model with those of a trial, unit by unit in the order of the data. */
export function trialOutcome(
  { units, sets }: Pick<PreparedModel, 'units' | 'sets'>,
  before: Rescored,
  after: Rescored,
): TrialOutcome {
  const moves = units.flatMap((unit, place): RankMove[] => {
    const [from = null, to = null] = [before.ranks[place], after.ranks[place]];
    return from === null || to === null || from === to ? [] : [{ unit, from, to }];
  });
  const leaders = sets.map(({ peers, places }) => ({
    peers,
    units: places
      .flatMap((place) => {
        const rank = after.ranks[place] ?? null;
        const unit = units[place] as string;
        return rank === null ? [] : [{ unit, rank, from: before.ranks[place] ?? null }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, leadersShown),
  }));
  return {
    moves: moves.sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to) || a.to - b.to),
    ranked: units.filter((_, place) => isKnown(before.ranks[place]) || isKnown(after.ranks[place]))
      .length,
    leaders: leaders.filter((set) => set.units.length > 0),
  };
}

function isKnown(rank: number | null | undefined): boolean {
  return rank !== null && rank !== undefined;
}
