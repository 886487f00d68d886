import { expect, test } from 'vitest';
import type { UnitScore } from '../../../src/evaluation/model/unit-score';
import { compareModelRanks } from '../../../src/queries/evaluation/compare-model-ranks';

const scores = (values: Readonly<Record<string, number | null>>): UnitScore[] =>
  Object.entries(values).map(([unit, score]) => ({
    unit,
    peers: '',
    score,
    rank: null,
    grade: null,
    available: 1,
    dimensions: [],
  }));

test('ranks count among the units that both models score; the largest difference stands first', () => {
  const compared = compareModelRanks(
    scores({ a: 90, b: 80, none: null, c: 70, d: 60, alone: 99 }),
    scores({ d: 9, c: 3, b: 2, a: 1, none: 5 }),
  );
  expect(compared.units).toEqual([
    { unit: 'a', first: 1, second: 4 },
    { unit: 'd', first: 4, second: 1 },
    { unit: 'b', first: 2, second: 3 },
    { unit: 'c', first: 3, second: 2 },
  ]);
  expect(compared.spearman).toBeCloseTo(-1, 12);
  expect(compared.kendall).toBeCloseTo(-1, 12);
});

test('without a common unit there is no correlation', () => {
  expect(compareModelRanks(scores({ a: 1 }), scores({ b: 1 }))).toEqual({
    spearman: null,
    kendall: null,
    units: [],
  });
});
