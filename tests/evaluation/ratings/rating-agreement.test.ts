import { expect, test } from 'vitest';
import { type Rating, ratingAgreement } from '../../../src/evaluation/ratings/rating-agreement';

const grades = ['A', 'B', 'C'];
const rating = (unit: string, score: number | null, grade: string | null): Rating => ({
  unit,
  score,
  grade,
});

test('ranks, grades and the largest disagreement by hand', () => {
  const agreement = ratingAgreement(
    [
      rating('one', 90, 'A'),
      rating('two', 80, 'A'),
      rating('three', 70, 'B'),
      rating('four', 60, 'C'),
      rating('five', null, null),
      rating('alone', 10, 'C'),
    ],
    [
      rating('four', -4, 'C'),
      rating('three', -1, 'A'),
      rating('two', -2, 'A'),
      rating('one', -3, 'C'),
      rating('five', -5, 'C'),
      rating('stranger', -6, 'C'),
    ],
    grades,
  );
  expect(agreement.unitsWithScores).toBe(4);
  expect(agreement.unitsWithGrades).toBe(4);
  // Ranks 1 2 3 4 and 3 2 1 4: Σd² = 8, ρ = 1 − 6·8/60; of six pairs three are turned.
  expect(agreement.spearman).toBeCloseTo(0.2, 12);
  expect(agreement.kendall).toBeCloseTo(0, 12);
  expect(agreement.confusion).toEqual([
    [1, 1, 0],
    [0, 0, 0],
    [1, 0, 1],
  ]);
  // Observed distances 1 + 2; expected (A·B 2 + A·C 4 + C·A 8 + C·B 2)/4 = 4.
  expect(agreement.kappa).toBeCloseTo(1 - 3 / 4, 12);
  expect(
    agreement.disagreements.map(({ unit, rankShift, gradeShift }) => [unit, rankShift, gradeShift]),
  ).toEqual([
    ['one', 2, 2],
    ['three', -2, -1],
  ]);
});

test('nothing in common: nothing is claimed', () => {
  expect(ratingAgreement([rating('one', 1, 'A')], [rating('two', 1, 'A')], grades)).toEqual({
    unitsWithScores: 0,
    unitsWithGrades: 0,
    spearman: null,
    kendall: null,
    confusion: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    kappa: null,
    disagreements: [],
  });
});
