import { gradeCrossings } from '../../../src/evaluation/model/grade-crossings';
import { modelDirections } from '../../../src/evaluation/model/model-directions';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { prepareModel } from '../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../src/evaluation/model/rescore';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import { scoringPlan } from '../../../src/evaluation/model/scoring-plan';
import { noiseKinds } from '../../../src/evaluation/uncertainty/noise-kind';
import { simulateModel } from '../../../src/evaluation/uncertainty/simulate-model';
import { benchData } from './bench-data';
import { drawingFloor, scoringFloor } from './floors';

/** Milliseconds of one run. */
export interface Evaluation {
  readonly scoring: number;
  readonly scoringFloor: number;
  readonly simulation: number;
  readonly simulationFloor: number;
  /** Of each step of a slider. */
  readonly whatIf: readonly number[];
}

const steps = 200;

/** Scores all models in so many months, one after the other as the worker would. */
export function measureScoring(
  models: readonly Model[],
  months: number,
): Pick<Evaluation, 'scoring' | 'scoringFloor'> {
  let [scoring, floor] = [0, 0];
  for (const model of models) {
    const plan = scoringPlan(model, modelDirections(model));
    for (let month = 0; month < months; month += 1) {
      const data = benchData(model, `${month}`);
      floor += scoringFloor(plan, data);
      const start = performance.now();
      const scored = scoreModel(model, data);
      scoring += performance.now() - start;
      if (!scored.some(({ score }) => score !== null)) {
        throw new Error(`${model.name} scored none of ${data.units.length} units.`);
      }
    }
  }
  return { scoring, scoringFloor: floor };
}

/** Draws the scores of one model, its normalised columns and Sobol indices included. */
export async function measureSimulation(
  model: Model,
  draws: number,
): Promise<Pick<Evaluation, 'simulation' | 'simulationFloor'>> {
  const data = benchData(model, 'simulation');
  const simulationFloor = drawingFloor(
    scoringPlan(model, modelDirections(model)).leaves.length,
    data.units.length,
    draws,
  );
  const start = performance.now();
  const plan = scoringPlan(model, modelDirections(model));
  const prepared = prepareModel(plan, data);
  await simulateModel({ prepared, noise: noiseKinds(model, plan), seed: 'bench', draws });
  return { simulation: performance.now() - start, simulationFloor };
}

/** Moves one weight and one goalpost after the other and finds the crossings of grades. */
export function measureWhatIf(model: Model): Evaluation['whatIf'] {
  const plan = scoringPlan(model, modelDirections(model));
  const prepared = prepareModel(plan, benchData(model, 'what-if'));
  const before = rescore(prepared);
  return Array.from({ length: steps }, (_, step) => {
    const part = step % plan.leaves.length;
    const path = plan.paths[part] as string;
    const { lowest, highest } = plan.leaves[part]?.goalposts ?? { lowest: 0, highest: 1 };
    const start = performance.now();
    const after = rescore(prepared, {
      weights: { [path]: 1 + step / steps },
      goalposts: { [path]: { lowest, highest: highest + (highest - lowest) / (step + 1) } },
    });
    gradeCrossings(prepared.units, before.grades, after.grades);
    return performance.now() - start;
  });
}
