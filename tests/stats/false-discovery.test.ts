import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/false-discovery';

test('the example of Benjamini and Hochberg (1995): four of fifteen are discoveries at 5 %', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const adjusted = benjaminiHochberg(p);
  expect(adjusted.filter((value) => value <= 0.05)).toHaveLength(4);
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  expect(adjusted[14]).toBe(1);
  const mixed = [p[7], p[0], p[14], p[3]].map(Number);
  expect(benjaminiHochberg(mixed)).toEqual([
    (mixed[0] as number) * (4 / 3),
    (mixed[1] as number) * 4,
    1,
    (mixed[3] as number) * 2,
  ]);
});

test('nothing to adjust', () => {
  expect(benjaminiHochberg([])).toEqual([]);
});
