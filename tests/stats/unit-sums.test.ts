import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCube, type CubeColumns } from '../../src/stats/cube';
import { sumMonths, sumUnits } from '../../src/stats/unit-sums';

const sizes = { indicators: 2, regions: 3, departments: 2, areas: 1 };
const months = [202611, 202612, 202701];
const cell = fc.record({
  indicator: fc.nat(1),
  month: fc.constantFrom(...months),
  region: fc.nat(3),
  department: fc.nat(2),
  numerator: fc.nat(9),
  denominator: fc.nat(9),
});

test('sums by unit and month are those of a plain loop over the cells', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1 }),
      fc.nat(2),
      fc.nat(2),
      fc.option(fc.nat(2)),
      (cells, from, to, only) => {
        const columns: CubeColumns = {
          indicator: Uint8Array.from(cells, (each) => each.indicator),
          month: Int32Array.from(cells, (each) => each.month),
          region: Uint8Array.from(cells, (each) => each.region),
          department: Uint16Array.from(cells, (each) => each.department),
          area: new Uint8Array(cells.length),
          numerator: Float64Array.from(cells, (each) => each.numerator),
          denominator: Float64Array.from(cells, (each) => each.denominator),
        };
        const cube = buildCube(columns, sizes);
        // Regions 0 and 1 are unit 0, region 2 is unit 1, region 3 (unknown) is none.
        const codes = {
          dimension: 'region',
          of: Uint16Array.of(0, 0, 1, 2),
          units: 2,
          only,
        } as const;
        const sums = sumMonths(sumUnits(cube, 1, codes), 2, from, to);
        const placeOf = (month: number) => months.indexOf(month) - months.indexOf(cube.firstMonth);
        for (const unit of [0, 1]) {
          const own = cells.filter(
            (each) =>
              each.indicator === 1 &&
              codes.of[each.region] === unit &&
              (only === null || each.department === only) &&
              placeOf(each.month) >= from &&
              placeOf(each.month) <= to,
          );
          const total = (pick: (each: (typeof own)[number]) => number) =>
            own.reduce((sum, each) => sum + pick(each), 0);
          expect(sums.numerator[unit]).toBe(total((each) => each.numerator));
          expect(sums.denominator[unit]).toBe(total((each) => each.denominator));
        }
      },
    ),
  );
});
