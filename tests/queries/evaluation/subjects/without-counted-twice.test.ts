import { expect, test } from 'vitest';
import type { GradeRow } from '../../../../src/queries/evaluation/subjects/assemble-grades';
import { withoutCountedTwice } from '../../../../src/queries/evaluation/subjects/without-counted-twice';

const row = (region: string, grade: string, subjects: number, kind = 'enterprise'): GradeRow => ({
  region,
  kind,
  grade,
  subjects,
  points: 0,
  pointed: 0,
  evaluated: '2026-06-30',
});
const parentOf = (region: string) => {
  if (region === '330000') return null;
  return region.endsWith('00') ? '330000' : `${region.slice(0, 4)}00`;
};
const kept = (rows: readonly GradeRow[]) =>
  withoutCountedTwice(rows, parentOf).map(({ region, grade, subjects }) => [
    region,
    grade,
    subjects,
  ]);

const counties = [row('330102', 'good', 30), row('330102', 'poor', 2), row('330106', 'good', 40)];

test('a city with all that its counties have stands for them', () => {
  expect(kept([...counties, row('330100', 'good', 70), row('330100', 'poor', 2)])).toEqual([
    ['330100', 'good', 70],
    ['330100', 'poor', 2],
  ]);
});

test('a city with less of any grade, or of another kind, stands beside its counties', () => {
  const less = [...counties, row('330100', 'good', 500), row('330100', 'poor', 1)];
  expect(withoutCountedTwice(less, parentOf)).toEqual(less);
  const nothing = [...counties, row('330100', 'good', 0), row('330100', 'poor', 0)];
  expect(withoutCountedTwice(nothing, parentOf)).toEqual(nothing);
  const other = [...counties, row('330100', 'good', 99, 'government')];
  expect(withoutCountedTwice(other, parentOf)).toEqual(other);
  const empty = [row('330102', 'good', 0), row('330100', 'good', 9)];
  expect(withoutCountedTwice(empty, parentOf)).toEqual(empty);
});

test('a province is compared with cities that are settled, not with them and their counties', () => {
  const cities = [...counties, row('330100', 'good', 70), row('330100', 'poor', 2)];
  const province = [row('330000', 'good', 75), row('330000', 'poor', 2)];
  expect(kept([...province, ...cities, row('330802', 'good', 5)])).toEqual([
    ['330000', 'good', 75],
    ['330000', 'poor', 2],
  ]);
});
