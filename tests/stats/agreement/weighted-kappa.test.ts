import { expect, test } from 'vitest';
import { weightedKappa } from '../../../src/stats/agreement/weighted-kappa';

// Hout, Duncan and Sobel (1987), 91 couples; as in Agresti (2002) and the R package vcd.
const couples = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];

test('kappa of 91 couples as published: 0.1293, with linear weights 0.2374', () => {
  expect(weightedKappa(couples, 'none')?.toFixed(4)).toBe('0.1293');
  expect(weightedKappa(couples)?.toFixed(4)).toBe('0.2374');
});

test('quadratic weights by hand', () => {
  // Σ(i−j)²·n: observed 2 of 8 at distance 1; expected (4·4 + 4·4)/8 = 4 … 1 − 2/4.
  const table = [
    [3, 1],
    [1, 3],
  ];
  expect(weightedKappa(table, 'quadratic')).toBeCloseTo(0.5, 12);
});

test('full agreement is 1; one grade alone and no counts have none; the table is square', () => {
  expect(
    weightedKappa([
      [3, 0],
      [0, 2],
    ]),
  ).toBe(1);
  expect(
    weightedKappa([
      [3, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(weightedKappa([])).toBeNull();
  expect(() => weightedKappa([[1, 2]])).toThrow('a row of 2');
});
