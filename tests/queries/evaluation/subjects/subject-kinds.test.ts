import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { emptyFilter } from '../../../../src/catalog/filter';
import {
  type GradeRow,
  gradeDistributions,
} from '../../../../src/queries/evaluation/subjects/assemble-grades';
import {
  coverageStatement,
  gradesStatement,
} from '../../../../src/queries/evaluation/subjects/grades-statement';
import { datasetTable } from '../../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../../support/native-database';

let number = 0;
const grade = (
  region: string,
  date: string,
  name: string,
  subjects: number,
  mean: number | null = null,
) => {
  number += 1;
  return {
    grade_id: `G${number}`,
    region_code: region,
    department_code: 'credit_office',
    subject_kind: 'enterprise',
    evaluated_date: date,
    grade: name,
    subjects,
    mean_score: mean,
  };
};
const coverage = (region: string, date: string, items: number, covered: number | null) => {
  number += 1;
  return {
    coverage_id: `C${number}`,
    region_code: region,
    department_code: 'credit_office',
    subject_kind: 'enterprise',
    dimension: 'basic',
    period_end: date,
    items,
    items_covered: covered,
  };
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  const statements = [
    ...datasetTable(datasetByName('subject_grades'), [
      grade('330802', '2025-12-31', 'good', 90, 800),
      grade('330802', '2026-06-30', 'excellent', 10, 950),
      grade('330802', '2026-06-30', 'good', 80, 810),
      grade('330802', '2026-06-30', 'poor', 10),
      grade('330106', '2025-12-31', 'good', 50, 700),
      grade('330802', '2026-12-31', 'poor', 100),
    ]),
    ...datasetTable(datasetByName('catalogue_coverage'), [
      coverage('330802', '2026-03-31', 10, 2),
      coverage('330802', '2026-06-30', 10, 7),
      coverage('330106', '2026-06-30', 20, 20),
      coverage('330102', '2026-06-30', 5, null),
    ]),
  ];
  for (const statement of statements) await database.run(statement);
});
afterAll(() => database.close());

const gradesUntil = async (until: string, regions: readonly string[] = []) =>
  (await database.rows(
    gradesStatement({ ...emptyFilter, regions }, until).text,
  )) as unknown as GradeRow[];

describe('grades of subjects', () => {
  test('are those of the latest evaluation of each region up to the day', async () => {
    const rows = await gradesUntil('2026-10-31');
    expect(rows.map(({ region, grade: name, subjects }) => [region, name, subjects])).toEqual([
      ['330106', 'good', 50],
      ['330802', 'excellent', 10],
      ['330802', 'good', 80],
      ['330802', 'poor', 10],
    ]);
    expect(await gradesUntil('2025-12-30')).toEqual([]);
    expect((await gradesUntil('2026-10-31', ['330800'])).map(({ region }) => region)).toEqual([
      '330802',
      '330802',
      '330802',
    ]);
  });

  test('become shares of all subjects, and a mean over those whose score is stated', async () => {
    const rows = await gradesUntil('2026-10-31');
    const [kind] = gradeDistributions(
      rows,
      'kind',
      ['government', 'enterprise'],
      ['excellent', 'good', 'poor'],
    );
    expect(kind).toEqual({
      key: 'enterprise',
      subjects: 150,
      shares: [10 / 150, 130 / 150, 10 / 150],
      meanScore: (10 * 950 + 80 * 810 + 50 * 700) / 140,
      evaluated: '2026-06-30',
    });
    const regions = gradeDistributions(rows, 'region', ['330802', '330106'], ['poor']);
    expect(regions.map(({ key, shares }) => [key, shares])).toEqual([
      ['330802', [1]],
      ['330106', [null]],
    ]);
  });

  test('tell nothing of fewer than three persons, but do of as few enterprises', () => {
    const row = (kind: string, subjects: number): GradeRow => ({
      region: '330802',
      kind,
      grade: 'poor',
      subjects,
      points: 500 * subjects,
      pointed: subjects,
      evaluated: '2026-06-30',
    });
    const of = (kind: string, subjects: number) =>
      gradeDistributions([row(kind, subjects)], 'region', ['330802'], ['poor'])[0];
    expect(of('individual', 2)).toMatchObject({ subjects: null, shares: [null], meanScore: null });
    expect(of('individual', 3)).toMatchObject({ subjects: 3, shares: [1], meanScore: 500 });
    expect(of('enterprise', 2)).toMatchObject({ subjects: 2, shares: [1], meanScore: 500 });
  });
});

test('coverage counts the latest items that are stated', async () => {
  const until = (day: string) => database.rows(coverageStatement(emptyFilter, day).text);
  expect(await until('2026-10-31')).toEqual([
    { kind: 'enterprise', dimension: 'basic', items: 30, covered: 27, counted: '2026-06-30' },
  ]);
  expect(await until('2026-04-30')).toEqual([
    { kind: 'enterprise', dimension: 'basic', items: 10, covered: 2, counted: '2026-03-31' },
  ]);
});
