import { expect, test } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import { departmentFunnel } from '../../../src/queries/hotspots/department-funnel';
import { buildCube } from '../../../src/stats/cube';
import { indicator } from './hand-made';

const departments = Array.from({ length: 10 }, (_, place) => `department_${place}`);
const names = {
  indicators: ['measure'],
  regions: ['330100', '330101', '330200'],
  departments,
  areas: ['procurement', 'other'],
};

/** month, region, department, area, numerator, denominator */
type Cell = readonly [number, number, number, number, number, number];

function cubeOf(cells: readonly Cell[]) {
  return buildCube(
    {
      indicator: new Uint8Array(cells.length),
      month: Int32Array.from(cells, ([month]) => month),
      region: Uint8Array.from(cells, (cell) => cell[1]),
      department: Uint16Array.from(cells, (cell) => cell[2]),
      area: Uint8Array.from(cells, (cell) => cell[3]),
      numerator: Float64Array.from(cells, (cell) => cell[4]),
      denominator: Float64Array.from(cells, (cell) => cell[5]),
    },
    { indicators: 1, regions: 3, departments: 10, areas: 2 },
  );
}

const cells = departments.flatMap((_, place): Cell[] => [
  [202609, 1, place, 0, 40, 50],
  [202610, 1, place, 0, place === 3 ? 10 : 40, 50],
  [202610, 2, place, 1, 50, 50],
]);
const share = indicator('percent', 1);

test('departments stand with the cases that did not meet the demand', () => {
  const found = departmentFunnel(cubeOf(cells), names, share, emptyFilter);
  expect(found?.departments[0]).toEqual({ code: 'department_0', events: 20, cases: 150 });
  expect(found?.departments[3]).toEqual({ code: 'department_3', events: 50, cases: 150 });
  // 9 × 20 and 50 out of 1,500.
  expect(found?.funnel.target).toBeCloseTo(230 / 1500, 12);
  const [usual, far] = [found?.funnel.units[0], found?.funnel.units[3]];
  expect(usual && usual.value < usual.inner[1]).toBe(true);
  expect(far && far.value > far.outer[1]).toBe(true);
});

test('the filter chooses period, regions and areas, not the departments', () => {
  const filter = {
    ...emptyFilter,
    from: '2026-10',
    to: '2026-10',
    regions: ['330100'],
    areas: ['procurement'],
    departments: ['department_3'],
  };
  const found = departmentFunnel(cubeOf(cells), names, share, filter);
  expect(found?.departments).toHaveLength(10);
  expect(found?.departments[3]).toEqual({ code: 'department_3', events: 40, cases: 50 });
});

test('there is none for counts, for few departments, for nothing', () => {
  expect(departmentFunnel(cubeOf(cells), names, indicator('count', -1), emptyFilter)).toBeNull();
  const few = cells.filter((cell) => cell[2] < 7);
  expect(departmentFunnel(cubeOf(few), names, share, emptyFilter)).toBeNull();
  expect(departmentFunnel(cubeOf([]), names, share, emptyFilter)).toBeNull();
});
