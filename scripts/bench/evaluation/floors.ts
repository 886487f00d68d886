import type { ModelData } from '../../../src/evaluation/model/model-data';
import type { ScoringPlan } from '../../../src/evaluation/model/scoring-plan';

/** What the floors do, for the reader of the results. */
export const floorStatement =
  'bare loops over typed arrays: for scores, goalposts and one weighted sum a unit and a sort; for draws, one multiply-addition and one table look-up a cell and draw, and a sort';

/** Milliseconds of the least work that scores of one set of values need. */
export function scoringFloor(plan: ScoringPlan, data: ModelData): number {
  const units = data.units.length;
  const columns = plan.leaves.map(({ indicator }) =>
    Float64Array.from(data.values.get(indicator) ?? [], (value) => value ?? Number.NaN),
  );
  const start = performance.now();
  const scores = new Float64Array(units);
  for (const [leaf, { goalposts, direction }] of plan.leaves.entries()) {
    const { lowest, highest } = goalposts ?? { lowest: 0, highest: 100 };
    const weight = plan.weights[leaf] as number;
    const column = columns[leaf] as Float64Array;
    for (let unit = 0; unit < units; unit += 1) {
      const share = ((column[unit] as number) - lowest) / (highest - lowest);
      const score = Math.min(1, Math.max(0, direction === 1 ? share : 1 - share));
      if (!Number.isNaN(score)) scores[unit] = (scores[unit] as number) + weight * score;
    }
  }
  scores.sort();
  return performance.now() - start;
}

/** Milliseconds of the least work that so many draws over so many cells need. */
export function drawingFloor(leaves: number, units: number, draws: number): number {
  const steps = 64;
  const table = Float64Array.from({ length: leaves * units * steps }, (_, place) => place % 101);
  const scores = new Float64Array(units);
  let step = 1;
  const start = performance.now();
  for (let draw = 0; draw < draws; draw += 1) {
    scores.fill(0);
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      for (let unit = 0; unit < units; unit += 1) {
        step = (step * 5 + 3) & (steps - 1);
        const term = table[(leaf * units + unit) * steps + step] as number;
        scores[unit] = (scores[unit] as number) + 0.5 * term;
      }
    }
    scores.sort();
  }
  return performance.now() - start;
}
