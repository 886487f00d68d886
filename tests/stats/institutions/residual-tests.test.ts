import { expect, test } from 'vitest';
import { residualTests } from '../../../src/stats/institutions/residual-tests';
import { Random } from '../../../src/util/random';

test('the residuals of a table by hand, tested together', () => {
  const cells = residualTests([
    [30, 10],
    [20, 40],
  ]);
  // e = 20 and 30; χ² = z² = 100/6, the same in all four cells.
  expect(cells[0]?.[0]).toMatchObject({ observed: 30, expected: 20 });
  for (const cell of cells.flat()) {
    expect(Math.abs(cell.z ?? 0)).toBeCloseTo(10 / Math.sqrt(6), 12);
    expect(cell.p).toBeCloseTo(4.455709060402491e-5, 12);
    expect(cell.adjusted).toBeCloseTo(cell.p ?? 1, 15);
  }
});

test('cells of small expectation are not tested and do not burden the others', () => {
  const cells = residualTests([
    [30, 10, 1],
    [20, 40, 0],
  ]);
  expect(cells.map((row) => row[2]?.p)).toEqual([null, null]);
  expect(cells[0]?.[2]?.z).not.toBeNull();
  expect(cells.flat().filter(({ adjusted }) => adjusted !== null)).toHaveLength(4);
});

test('a planted cell is found, tables without one have few discoveries', () => {
  const draw = (seed: string, planted: number) => {
    const random = new Random(seed);
    const table = Array.from({ length: 12 }, () => new Array<number>(10).fill(0));
    for (let drawn = 0; drawn < 3000; drawn += 1) {
      const row = table[random.below(12)] as number[];
      const place = random.below(10);
      row[place] = (row[place] ?? 0) + 1;
    }
    const row = table[4] as number[];
    row[7] = (row[7] ?? 0) + planted;
    return residualTests(table);
  };
  const found = draw('planted', 40);
  expect(found[4]?.[7]?.adjusted).toBeLessThan(0.001);
  let withDiscoveries = 0;
  for (let run = 0; run < 60; run += 1) {
    if (draw(`${run}`, 0).some((row) => row.some(({ adjusted }) => (adjusted ?? 1) <= 0.05))) {
      withDiscoveries += 1;
    }
  }
  expect(withDiscoveries).toBeLessThanOrEqual(9);
});

test('an empty table has nothing to test', () => {
  expect(residualTests([])).toEqual([]);
  expect(residualTests([[0, 0]])[0]?.[0]).toEqual({
    observed: 0,
    expected: 0,
    z: null,
    p: null,
    adjusted: null,
  });
});
