import { describe, expect, test } from 'vitest';
import { benchData } from '../../../../scripts/bench/evaluation/bench-data';
import { checkModel } from '../../../../src/evaluation/model/check-model';
import { modelDirections } from '../../../../src/evaluation/model/model-directions';
import type { Model } from '../../../../src/evaluation/model/model-schema';
import { findModel } from '../../../../src/evaluation/model/models';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../../src/evaluation/model/rescore';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import type { Trial } from '../../../../src/queries/evaluation/what-if/trial';
import { trialDocument } from '../../../../src/queries/evaluation/what-if/trial-document';
import { tryModel } from '../../../../src/queries/evaluation/what-if/try-model';

const model = findModel('gov-public-credit-5d') as Model;
const data = benchData(model, 'trial-document');
const preparedOf = (of: Model) => prepareModel(scoringPlan(of, modelDirections(of)), data);
const written = (of: Model, trial: Trial) =>
  trialDocument(of, tryModel(preparedOf(of), trial), trial);

const posts = { lowest: 50, highest: 99 };
const trial: Trial = {
  shares: { lawful: 0.3333, openness: 0, 'promises/contracts': 0.7 },
  goalposts: { 'openness/double_publicity_timely': posts },
};

describe('the document of a trial', () => {
  const first = model.dimensions.find(({ groups }) => groups !== undefined);
  const group = first?.groups?.[0];
  const stated: Trial = {
    shares: { [first?.name ?? '']: 0.3333, [`${first?.name}/${group?.name}`]: 0.7 },
    goalposts: {},
  };

  test('scores as the trial does, and its weights sum to 100', () => {
    const document = written(model, stated);
    expect(checkModel(document).problems).toEqual([]);
    expect(document.dimensions.find(({ name }) => name === first?.name)?.weight).toBeCloseTo(33.33);
    const tried = rescore(tryModel(preparedOf(model), stated));
    const own = rescore(preparedOf(document));
    expect(own.ranks).toEqual(tried.ranks);
    own.scores.forEach((score, place) => {
      expect(Math.abs((score ?? 0) - (tried.scores[place] ?? 0))).toBeLessThan(1e-3);
    });
  });

  test('parts without weight are left out, goalposts are written', () => {
    const document = written(model, trial);
    expect(checkModel(document).problems).toEqual([]);
    expect(document.dimensions.map(({ name }) => name)).not.toContain('openness');
    const leaf = written(model, { shares: {}, goalposts: trial.goalposts })
      .dimensions.flatMap(({ indicators }) => indicators ?? [])
      .find(({ indicator }) => indicator === 'double_publicity_timely');
    expect(leaf?.goalposts).toEqual(posts);
  });

  test('weights that the model finds itself are given once some are stated', () => {
    const equal: Model = { ...model, weighting: 'equal' };
    expect(written(equal, { shares: {}, goalposts: trial.goalposts }).weighting).toBe('equal');
    const document = written(equal, { shares: { lawful: 0.6 }, goalposts: {} });
    expect(document.weighting).toBe('given');
    expect(document.dimensions.map(({ weight }) => weight)).toEqual([60, 10, 10, 10, 10]);
    expect(checkModel(document).problems).toEqual([]);
  });
});
