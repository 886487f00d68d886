import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CrossFiltered, crossFilter, overPeriod, rollUp } from '../../src/stats/cross-filter';
import { buildCube, type CubeColumns } from '../../src/stats/cube';

interface Cell {
  readonly indicator: number;
  readonly month: number;
  readonly region: number;
  readonly department: number;
  readonly area: number;
  readonly numerator: number;
  readonly denominator: number;
}

const sizes = { indicators: 2, regions: 4, departments: 3, areas: 2 };
const months = [202611, 202612, 202701, 202702];
const groups = { of: Uint8Array.of(0, 0, 1, 1, 2), groups: 2 };
const columnsOf = (cells: readonly Cell[]): CubeColumns => ({
  indicator: Uint8Array.from(cells, (cell) => cell.indicator),
  month: Int32Array.from(cells, (cell) => cell.month),
  region: Uint8Array.from(cells, (cell) => cell.region),
  department: Uint16Array.from(cells, (cell) => cell.department),
  area: Uint8Array.from(cells, (cell) => cell.area),
  numerator: Float64Array.from(cells, (cell) => cell.numerator),
  denominator: Float64Array.from(cells, (cell) => cell.denominator),
});
const cell = fc.record({
  indicator: fc.nat(sizes.indicators - 1),
  month: fc.constantFrom(...months),
  region: fc.nat(sizes.regions),
  department: fc.nat(sizes.departments),
  area: fc.nat(sizes.areas),
  numerator: fc.nat(50),
  denominator: fc.nat(50),
});
const mask = (codes: number) =>
  fc.option(
    fc
      .array(fc.constantFrom(0, 1), { minLength: codes, maxLength: codes })
      .map((bits) => Uint8Array.of(...bits, 0)),
  );

const corners: Cell[] = [202611, 202702].map((month) => ({
  indicator: 0,
  month,
  region: 0,
  department: 0,
  area: 0,
  numerator: 0,
  denominator: 0,
}));

const sum = (cells: readonly Cell[]): [number, number] => [
  cells.reduce((total, each) => total + each.numerator, 0),
  cells.reduce((total, each) => total + each.denominator, 0),
];
const at = (sums: CrossFiltered['byMonth'], place: number): [number, number] => [
  sums.numerator[place] ?? Number.NaN,
  sums.denominator[place] ?? Number.NaN,
];

test('every view equals the plain sum over the cells that pass the other filters', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 80 }),
      fc.tuple(fc.nat(3), fc.nat(3)),
      mask(sizes.regions),
      mask(sizes.departments),
      mask(sizes.areas),
      fc.nat(1),
      fc.constantFrom('flow' as const, 'stock' as const),
      (random, [fromMonth, toMonth], regions, departments, areas, indicator, kind) => {
        const cells = [...random, ...corners];
        const cube = buildCube(columnsOf(cells), sizes);
        const result = crossFilter(
          cube,
          { fromMonth, toMonth, regions, departments, areas },
          { indicator, kind },
          groups,
        );
        const passes = (bits: Uint8Array | null, code: number) => bits === null || bits[code] === 1;
        const inRegion = (each: Cell) => passes(regions, each.region);
        const inDepartment = (each: Cell) => passes(departments, each.department);
        const inArea = (each: Cell) => passes(areas, each.area);
        const period = months.filter((_, index) =>
          kind === 'stock' ? index === toMonth : index >= fromMonth && index <= toMonth,
        );
        const measured = cells.filter(
          (each) => each.indicator === indicator && period.includes(each.month),
        );
        for (let i = 0; i < sizes.indicators; i += 1) {
          months.forEach((month, index) => {
            const expected = cells.filter(
              (each) =>
                each.indicator === i &&
                each.month === month &&
                inRegion(each) &&
                inDepartment(each) &&
                inArea(each),
            );
            expect(at(result.byMonth, i * cube.months + index)).toEqual(sum(expected));
          });
        }
        for (let region = 0; region <= sizes.regions; region += 1) {
          expect(at(result.byRegion, region)).toEqual(
            sum(
              measured.filter(
                (each) => each.region === region && inDepartment(each) && inArea(each),
              ),
            ),
          );
        }
        for (let department = 0; department <= sizes.departments; department += 1) {
          expect(at(result.byDepartment, department)).toEqual(
            sum(
              measured.filter(
                (each) => each.department === department && inRegion(each) && inArea(each),
              ),
            ),
          );
        }
        for (let area = 0; area <= sizes.areas; area += 1) {
          expect(at(result.byArea, area)).toEqual(
            sum(
              measured.filter((each) => each.area === area && inRegion(each) && inDepartment(each)),
            ),
          );
          for (let group = 0; group < groups.groups; group += 1) {
            expect(at(result.byGroupAndArea, group * (sizes.areas + 1) + area)).toEqual(
              sum(
                measured.filter(
                  (each) =>
                    groups.of[each.region] === group && each.area === area && inDepartment(each),
                ),
              ),
            );
          }
        }
        const figure = overPeriod(cube, result.byMonth, { indicator, kind }, fromMonth, toMonth);
        expect([figure.numerator, figure.denominator]).toEqual(
          sum(measured.filter((each) => inRegion(each) && inDepartment(each) && inArea(each))),
        );
      },
    ),
    { numRuns: 300 },
  );
});

describe('the cube', () => {
  test('spans the months between its first and last across the turn of a year', () => {
    const cube = buildCube(columnsOf(corners), sizes);
    expect([cube.firstMonth, cube.months]).toEqual([202611, 4]);
  });

  test('can be empty', () => {
    const cube = buildCube(columnsOf([]), sizes);
    expect(cube.months).toBe(0);
    const everything = { fromMonth: 0, toMonth: 11, regions: null, departments: null, areas: null };
    const measure = { indicator: 1, kind: 'stock' } as const;
    const result = crossFilter(cube, everything, measure, groups);
    expect([...result.byRegion.numerator]).toEqual([0, 0, 0, 0, 0]);
    expect(overPeriod(cube, result.byMonth, measure, 0, 11)).toEqual({
      numerator: 0,
      denominator: 0,
    });
  });

  test('refuses codes outside their dimension', () => {
    const stray = { ...(corners[0] as Cell), region: 5 };
    expect(() => buildCube(columnsOf([stray]), sizes)).toThrow(/region code 5; the last one is 4/);
  });

  test('regions add up into groups, those of no group left out', () => {
    const sums = {
      numerator: Float64Array.of(1, 2, 3, 4, 5),
      denominator: Float64Array.of(9, 8, 7, 6, 5),
    };
    const rolled = rollUp(sums, groups);
    expect([[...rolled.numerator], [...rolled.denominator]]).toEqual([
      [3, 7],
      [17, 13],
    ]);
  });
});
