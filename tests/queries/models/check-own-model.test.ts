import { expect, test } from 'vitest';
import { findModel } from '../../../src/evaluation/model/models';
import { readOwnModel, usableModels } from '../../../src/queries/models/check-own-model';

const given = findModel('double-publicity');
const own = { ...given, name: 'our-double-publicity' };

test('a copy of a given model under another name is an own model', async () => {
  const { model, problems } = await readOwnModel(JSON.stringify(own));
  expect(problems).toEqual([]);
  expect(model).toEqual(own);
});

test('a given model is no own model', async () => {
  expect(await readOwnModel(JSON.stringify(given))).toEqual({
    model: null,
    problems: [{ path: '/name', code: 'model_name_taken', name: 'double-publicity' }],
  });
});

test('of the kept documents those that still hold are used, in their order', async () => {
  const other = { ...own, name: 'z-first' };
  const unusable = [null, 'x', given, { ...own, scale: 7 }, { ...own, clauses: ['N-0'] }];
  const models = await usableModels([other, ...unusable, own]);
  expect(models.map(({ name }) => name)).toEqual(['z-first', 'our-double-publicity']);
});
