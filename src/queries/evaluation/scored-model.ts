import type { ModelData } from '../../evaluation/model/model-data';
import { modelDirections } from '../../evaluation/model/model-directions';
import type { ScopedModel } from '../../evaluation/model/model-units';
import { type ModelSource, modelValues } from '../../evaluation/model/model-values';
import { type PreparedModel, prepareModel } from '../../evaluation/model/prepare-model';
import { scoreModel } from '../../evaluation/model/score-model';
import { type ScoringPlan, scoringPlan } from '../../evaluation/model/scoring-plan';
import type { UnitScore } from '../../evaluation/model/unit-score';
import type { Month } from '../../util/month';

/** A model with its data: what it says of every unit in every month, computed when first asked for. */
export interface ScoredModel {
  readonly model: ScopedModel;
  readonly plan: ScoringPlan;
  /** Months that can be scored, oldest first, at most 36. */
  readonly months: readonly Month[];
  /** Each of these is computed once a month and remembered. */
  readonly dataAt: (month: Month) => ModelData;
  readonly preparedAt: (month: Month) => PreparedModel;
  /** In the order of `dataAt(month).units`. */
  readonly scoresAt: (month: Month) => readonly UnitScore[];
}

/** A model on loaded data. */
export function scoredModel(
  model: ScopedModel,
  source: ModelSource & { readonly months: readonly Month[] },
): ScoredModel {
  const plan = scoringPlan(model, modelDirections(model));
  const dataAt = remembered((month) => modelValues(model, source, month));
  return {
    model,
    plan,
    months: source.months,
    dataAt,
    preparedAt: remembered((month) => prepareModel(plan, dataAt(month))),
    scoresAt: remembered((month) => scoreModel(model, dataAt(month))),
  };
}

function remembered<T>(compute: (month: Month) => T): (month: Month) => T {
  const known = new Map<Month, T>();
  return (month) => {
    const found = known.get(month);
    if (found !== undefined) return found;
    const computed = compute(month);
    known.set(month, computed);
    return computed;
  };
}
