import { expect, test } from 'vitest';
import { benchData } from '../../../scripts/bench/evaluation/bench-data';
import { evaluationLines } from '../../../scripts/bench/evaluation/evaluation-lines';
import {
  measureScoring,
  measureSimulation,
  measureWhatIf,
} from '../../../scripts/bench/evaluation/measure-evaluation';
import { modelLeaves } from '../../../src/evaluation/model/model-leaves';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { findModel, models } from '../../../src/evaluation/model/models';

test.each(models)(
  '$name: every unit of the level, every indicator, the same each time',
  (model) => {
    const data = benchData(model, 'test');
    const expected = { city: 11, county: 90, township: 90, department: data.units.length };
    expect(data.units).toHaveLength(expected[model.unitLevel]);
    expect(data.peers).toHaveLength(data.units.length);
    expect([...data.values.keys()]).toEqual(modelLeaves(model).map(({ indicator }) => indicator));
    expect(benchData(model, 'test')).toEqual(data);
    expect(benchData(model, 'other').values).not.toEqual(data.values);
  },
);

test('all three are measured on the models as they are', async () => {
  const model = findModel('double-publicity') as Model;
  const run = {
    ...measureScoring(models, 1),
    ...(await measureSimulation(model, 100)),
    whatIf: measureWhatIf(model),
  };
  for (const { value } of evaluationLines([run])) expect(value).toBeGreaterThan(0);
  expect(run.whatIf).toHaveLength(200);
});
