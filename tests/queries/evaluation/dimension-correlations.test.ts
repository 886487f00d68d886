import { expect, test } from 'vitest';
import type { UnitScore } from '../../../src/evaluation/model/unit-score';
import { dimensionCorrelations } from '../../../src/queries/evaluation/dimension-correlations';

const unit = (...dimensions: readonly (number | null)[]): UnitScore => ({
  unit: '',
  peers: '',
  score: null,
  rank: null,
  grade: null,
  available: 1,
  dimensions: dimensions.map((score, place) => ({
    name: String(place),
    score,
    weight: 1,
    available: 1,
    groups: [],
    leaves: [],
  })),
});

test('dimensions over the units that have both scores', () => {
  const matrix = dimensionCorrelations([
    unit(1, 10, 6),
    unit(2, 20, 4),
    unit(3, 30, 2),
    unit(4, null, 0),
    unit(9, 0, null),
  ]);
  expect(matrix[0]?.[2]).toBeCloseTo(-1, 12);
  expect(matrix[2]?.[0]).toBeCloseTo(-1, 12);
  expect(matrix[1]?.[2]).toBeCloseTo(-1, 12);
  expect(matrix[1]?.[1]).toBeCloseTo(1, 12);
  // Hand-computed over (1, 10), (2, 20), (3, 30), (9, 0).
  expect(matrix[0]?.[1]).toBeCloseTo(-85 / Math.sqrt(38.75 * 500), 12);
});

test('a dimension without spread correlates with nothing, and no units have no matrix', () => {
  expect(dimensionCorrelations([unit(5, 1), unit(5, 2), unit(5, 3)])[0]?.[1]).toBeNull();
  expect(dimensionCorrelations([])).toEqual([]);
});
