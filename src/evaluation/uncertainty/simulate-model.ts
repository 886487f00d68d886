import { rankSimulation, type SimulatedUnit } from '../../stats/uncertainty/simulate-ranks';
import { Random } from '../../util/random';
import type { PreparedModel, PreparedPeers } from '../model/prepare-model';
import { type Alternatives, usualAlternatives } from './alternatives';
import { scoreDrawer } from './draw-scores';
import { drawTables } from './draw-tables';
import type { NoiseKind } from './noise-kind';
import { type RankSensitivity, rankSensitivity } from './rank-sensitivity';

/** What is simulated; can be cloned to a worker. */
export interface SimulationInput {
  readonly prepared: PreparedModel;
  /** By leaf. */
  readonly noise: readonly NoiseKind[];
  readonly seed: string;
  /** 10,000 unless given. */
  readonly draws?: number;
  /** Share by which every weight varies up and down, 0 … 1; 0.25 unless given. */
  readonly spread?: number;
  /** The usual ones unless given. */
  readonly alternatives?: Alternatives;
  /** Samples of the Sobol indices; 500 unless given. */
  readonly samples?: number;
}

/** How sure the scores, ranks and grades of a model are. */
export interface SimulatedModel {
  readonly draws: number;
  readonly alternatives: Alternatives;
  /** In the order of the data; null for a unit without a score. Grades in the model's order. */
  readonly units: readonly (SimulatedUnit | null)[];
  /** Which choice moves the ranks, for each peers. */
  readonly sensitivity: readonly { readonly peers: string; readonly ranks: RankSensitivity }[];
}

const drawsInStep = 1000;

/**
 * Draws a model's scores again and again with weights that vary, every normalisation and aggregation
 * equally often, and the noise of small numbers, and gives 5–95 % intervals of score and rank within
 * the peers, the probability of each grade, and Sobol indices of the four choices. The same input
 * gives the same result on every machine. `step` is called between portions of draws and may throw
 * to stop. Source: Saisana, Saltelli and Tarantola (2005); OECD/JRC Handbook (2008), step 7.
 */
export async function simulateModel(
  input: SimulationInput,
  step: (done: number, total: number) => Promise<void> = async () => {},
): Promise<SimulatedModel> {
  const { prepared, seed, draws = 10_000, spread = 0.25, samples = 500 } = input;
  const { plan, sets } = prepared;
  const alternatives = input.alternatives ?? usualAlternatives(plan);
  const units = new Array<SimulatedUnit | null>(prepared.units.length).fill(null);
  const sensitivity: SimulatedModel['sensitivity'][number][] = [];
  const total = draws * sets.length;
  const gradeBounds = boundsOf(plan.grades);
  for (const [place, set] of sets.entries()) {
    const random = new Random(`${seed}/${set.peers}`);
    const tables = drawTables(plan, set, input.noise, alternatives, random);
    const drawer = scoreDrawer(plan, set, spread);
    const all = tables.flat();
    let drawn = 0;
    const simulation = rankSimulation(
      (scores) => {
        // All draws of one alternative together: its table stays near the processor.
        const table = all[Math.floor((drawn * all.length) / draws)] as (typeof all)[number];
        drawer({ table, weights: random, noise: random }, scores);
        drawn += 1;
      },
      { units: set.places.length, draws, gradeBounds },
    );
    while (simulation.done < draws) {
      await step(place * draws + simulation.done, total);
      simulation.advance(drawsInStep);
    }
    fill(units, set, simulation.result(), plan.scale);
    const ranks = rankSensitivity(drawer, tables, { units: set.places.length, seed, samples });
    sensitivity.push({ peers: set.peers, ranks });
  }
  await step(total, total);
  return { draws, alternatives, units, sensitivity };
}

/** The last grade has no lower bound; a rounding error must not cost a unit its grade. */
function boundsOf(grades: readonly { readonly from: number }[]): number[] {
  return grades.map(({ from }, place) =>
    place === grades.length - 1 ? Number.NEGATIVE_INFINITY : from - 1e-9,
  );
}

/** Scores brought to the model's level may pass the ends of its scale: they end there. */
function fill(
  units: (SimulatedUnit | null)[],
  set: PreparedPeers,
  simulated: readonly (SimulatedUnit | null)[],
  scale: number,
): void {
  const within = (score: number) => Math.min(scale, Math.max(0, score));
  for (const [place, unit] of set.places.entries()) {
    const own = simulated[place] ?? null;
    units[unit] = own && {
      ...own,
      score: {
        lower: within(own.score.lower),
        median: within(own.score.median),
        upper: within(own.score.upper),
      },
    };
  }
}
