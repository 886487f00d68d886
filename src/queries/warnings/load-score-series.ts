import { findModel } from '../../evaluation/model/models';
import { sliced } from '../../util/let-others-run';
import type { Month } from '../../util/month';
import { scoreSeries } from '../../warnings/series/score-series';
import type { UnitSeries } from '../../warnings/series/unit-series';
import { loadModelSource } from '../evaluation/load-model-source';
import { scoredModel } from '../evaluation/scored-model';
import type { Workspace } from '../workspace';

/**
 * The scores of a model in the months given; months that cannot be scored have none. Messages are let
 * in between the months. Rejects with RangeError for an unknown model, or with the signal's reason.
 */
export async function loadScoreSeries(
  workspace: Workspace,
  name: string,
  months: readonly Month[],
  signal: AbortSignal,
): Promise<UnitSeries[]> {
  const model = findModel(name);
  if (!model) throw new RangeError(`There is no model ${name}.`);
  const source = await loadModelSource(workspace, model);
  const scored = scoredModel(model, source);
  const scorable = new Set(scored.months);
  const { units } = source.units;
  const scores: (readonly (number | null)[])[] = [];
  const pause = sliced(8);
  for (const month of months) {
    signal.throwIfAborted();
    scores.push(
      scorable.has(month)
        ? scored.scoresAt(month).map(({ score }) => score)
        : units.map(() => null),
    );
    await pause();
  }
  const kind = model.unitLevel === 'department' ? 'department' : 'region';
  return scoreSeries({ units, kind, scores });
}
