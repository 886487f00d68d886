import { expect, test } from 'vitest';
import { gradesCsv } from '../../../../src/pages/scoreboard/subjects/grades-csv';
import {
  orderGrades,
  orderOfParameter,
} from '../../../../src/pages/scoreboard/subjects/order-grades';
import type { GradeDistribution } from '../../../../src/queries/evaluation/subjects/assemble-grades';

const of = (
  key: string,
  subjects: number | null,
  shares: readonly (number | null)[],
  meanScore: number | null,
): GradeDistribution => ({ key, subjects, shares, meanScore, evaluated: '2026-06-30' });
const list = [
  of('a', 10, [0.9, 0.1], 800),
  of('b', null, [null, null], null),
  of('c', 30, [0.5, 0.5], 900),
];

test('the order of a link is kept, any other text means the last grade', () => {
  expect(orderOfParameter('mean', 4)).toBe('mean');
  expect(orderOfParameter('grade0', 4)).toBe('grade0');
  expect(orderOfParameter('grade7', 4)).toBe('grade3');
  expect(orderOfParameter(null, 4)).toBe('grade3');
  expect(orderOfParameter('rank', 4)).toBe('grade3');
});

test('the largest stands first, what is withheld last', () => {
  const keys = (order: Parameters<typeof orderGrades>[1]) =>
    orderGrades(list, order).map(({ key }) => key);
  expect(keys('subjects')).toEqual(['c', 'a', 'b']);
  expect(keys('mean')).toEqual(['c', 'a', 'b']);
  expect(keys('grade0')).toEqual(['a', 'c', 'b']);
  expect(keys('grade1')).toEqual(['c', 'a', 'b']);
});

test('the file has all digits, and empty cells where nothing is told', async () => {
  const file = gradesCsv(list.slice(0, 2), {
    key: 'Region',
    subjects: 'Subjects',
    grades: ['Good', 'Poor'],
    meanScore: 'Mean',
    evaluated: 'Evaluated',
    name: (key) => `county ${key}`,
  });
  expect((await file.text()).trimEnd().split('\r\n').slice(1)).toEqual([
    'county a,10,0.9,0.1,800,2026-06-30',
    'county b,,,,,2026-06-30',
  ]);
});
