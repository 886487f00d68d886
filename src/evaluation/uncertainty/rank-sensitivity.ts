import { drawRanker } from '../../stats/uncertainty/draw-ranker';
import { sobolIndices } from '../../stats/uncertainty/sobol-indices';
import { Random } from '../../util/random';
import type { Draw } from './draw-scores';
import type { DrawTable } from './draw-tables';

/** What is chosen or left to chance. */
export type Choice = 'weights' | 'normalisation' | 'aggregation' | 'noise';

const choices: readonly Choice[] = ['weights', 'normalisation', 'aggregation', 'noise'];

/** How much of the variance of the mean shift of ranks each choice explains. */
export interface RankSensitivity {
  /** Mean absolute difference of ranks from those of the model, over all samples and units. */
  readonly meanShift: number;
  readonly choices: readonly {
    readonly choice: Choice;
    /** Alone. */
    readonly first: number;
    /** With all its interactions with the others. */
    readonly total: number;
  }[];
}

/**
 * First-order and total Sobol indices of the mean absolute shift of ranks against those of the first
 * table with the model's weights and observed values. One number in 0 … 1 stands for each choice;
 * estimates that fall below 0 are 0.
 */
export function rankSensitivity(
  drawer: (draw: Draw, scores: Float64Array) => void,
  tables: readonly (readonly DrawTable[])[],
  {
    units,
    seed,
    samples,
  }: { readonly units: number; readonly seed: string; readonly samples: number },
): RankSensitivity {
  const scores = new Float64Array(units);
  const rankNow = drawRanker(units);
  const nominal = new Float64Array(units);
  const ranks = new Float64Array(units);
  const pick = <T>(list: readonly T[], share: number) => list[Math.floor(share * list.length)] as T;
  drawer({ table: pick(pick(tables, 0), 0), weights: null, noise: null }, scores);
  rankNow(scores, nominal);

  let sum = 0;
  let calls = 0;
  function shift([
    weights = 0,
    normalisation = 0,
    aggregation = 0,
    noise = 0,
  ]: Float64Array): number {
    const draw = {
      table: pick(pick(tables, normalisation), aggregation),
      weights: new Random(`${seed}/weights/${weights}`),
      noise: new Random(`${seed}/noise/${noise}`),
    };
    drawer(draw, scores);
    rankNow(scores, ranks);
    const mean = meanDifference(ranks, nominal);
    sum += mean;
    calls += 1;
    return mean;
  }

  const random = new Random(`${seed}/sensitivity`);
  const { first, total } = sobolIndices(shift, choices.length, { samples, random });
  return {
    meanShift: calls === 0 ? 0 : sum / calls,
    choices: choices.map((choice, place) => ({
      choice,
      first: Math.max(0, first[place] as number),
      total: Math.max(0, total[place] as number),
    })),
  };
}

function meanDifference(ranks: Float64Array, nominal: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const [unit, rank] of ranks.entries()) {
    if (Number.isNaN(rank)) continue;
    sum += Math.abs(rank - (nominal[unit] as number));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
