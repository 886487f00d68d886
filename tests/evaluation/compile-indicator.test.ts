import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter } from '../../src/catalog/filter';
import { type CubeOptions, compileCube, createCube } from '../../src/evaluation/compile-cube';
import { compileFigure } from '../../src/evaluation/compile-figure';
import { type Indicator, indicatorSchema } from '../../src/evaluation/indicator-schema';
import { type FigurePart, recordsPredicate } from '../../src/evaluation/records-predicate';
import { sql } from '../../src/sql/sql';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';
import { fixtureDataset } from './fixture-catalogue';

const text = { zh: '文', en: 'text' };
const indicator = (name: string, rest: Partial<Indicator>): Indicator => ({
  name,
  title: text,
  short: text,
  unit: 'count',
  decimals: 0,
  direction: -1,
  target: null,
  kind: 'flow',
  minimumData: 0,
  clauses: ['fixture'],
  systems: [1],
  card: { definition: text, formula: text, example: text, limits: text },
  ...rest,
});
const datasets = new Map(
  [
    fixtureDataset('promises', [
      ['promise_id', 'integer', 'id'],
      ['region_code', 'string', 'region', 'region'],
      ['department_code', 'string', 'department', 'department'],
      ['area', 'string', 'area', 'area'],
      ['due_on', 'date', 'deadline'],
      ['done_on', 'date', 'done_date'],
      ['amount', 'number', 'amount'],
    ]),
    fixtureDataset('notices', [
      ['notice_id', 'integer', 'id'],
      ['region_code', 'string', 'region', 'region'],
      ['issued_on', 'date', 'event_date'],
    ]),
  ].map((dataset) => [dataset.name, dataset]),
);
const keptOnTime = indicator('kept_on_time', {
  unit: 'percent',
  minimumData: 2,
  flow: [
    {
      dataset: 'promises',
      date: 'due_on',
      where: 'amount > 0',
      met: '!isNull(done_on) && done_on <= due_on',
    },
  ],
});
const overdue = indicator('overdue', {
  kind: 'stock',
  stock: [{ dataset: 'promises', enters: 'due_on', leaves: 'done_on' }],
});
const overdueAmount = indicator('overdue_amount', {
  kind: 'stock',
  unit: 'yuan',
  stock: [{ dataset: 'promises', enters: 'due_on', leaves: 'done_on', sum: 'amount' }],
});
const notices = indicator('notices', { flow: [{ dataset: 'notices', date: 'issued_on' }] });
const all = [keptOnTime, overdue, overdueAmount, notices];
const options: CubeOptions = {
  asOf: '2026-03-20',
  from: '2026-01',
  to: '2026-12',
  datasets: (name) => datasets.get(name),
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(`
    CREATE TYPE region AS ENUM ('330100', '330102', '330200');
    CREATE TABLE calendar (day DATE, working_days INTEGER);
    CREATE TABLE notices (notice_id INTEGER, region_code region, issued_on DATE);
    INSERT INTO notices VALUES (1, '330102', '2026-02-03'), (2, '330102', '2026-03-21'), (3, '330200', '2025-12-31');
    CREATE TABLE promises (promise_id INTEGER, region_code region, department_code VARCHAR, area VARCHAR,
      due_on DATE, done_on DATE, amount DOUBLE);
    INSERT INTO promises VALUES
      (1, '330100', 'finance', 'ppp', '2026-01-10', '2026-01-10', 5),   -- kept on the very day
      (2, '330100', 'finance', 'ppp', '2026-01-12', '2026-02-28', 7),   -- late: overdue at the end of January
      (3, '330102', 'finance', 'ppp', '2026-01-31', NULL, 11),          -- open: overdue from 1 February
      (4, '330102', NULL, NULL, '2026-03-20', NULL, 13),                -- due on the as-of date
      (5, '330200', 'finance', 'ppp', '2026-03-21', '2026-03-01', 17),  -- not yet due
      (6, '330200', 'finance', 'ppp', '2026-02-10', '2026-02-01', NULL) -- amount unknown: not assessable`);
});
afterAll(() => database.close());

test('flow cells count what is due by the as-of date; what cannot be assessed is left out', async () => {
  expect(await database.rows(compileCube([keptOnTime], options).text)).toEqual(
    [
      {
        month: 202601,
        region: '330100',
        department: 'finance',
        area: 'ppp',
        numerator: 1,
        denominator: 2,
      },
      {
        month: 202601,
        region: '330102',
        department: 'finance',
        area: 'ppp',
        numerator: 0,
        denominator: 1,
      },
      {
        month: 202603,
        region: '330102',
        department: null,
        area: 'other',
        numerator: 0,
        denominator: 1,
      },
    ].map((cell) => ({ indicator: 'kept_on_time', ...cell })),
  );
});

test('stock cells stand at each month end, the as-of date being the last', async () => {
  const cells = await database.rows(compileCube([overdue, overdueAmount], options).text);
  expect(cells.map((cell) => [cell.indicator, cell.month, cell.region, cell.numerator])).toEqual([
    ['overdue', 202601, '330100', 1],
    ['overdue', 202602, '330102', 1],
    ['overdue', 202603, '330102', 1],
    ['overdue_amount', 202601, '330100', 7],
    ['overdue_amount', 202602, '330102', 11],
    ['overdue_amount', 202603, '330102', 11],
  ]);
  expect(cells.every((cell) => cell.denominator === 0)).toBe(true);
});

test('a dataset without department and area gives null and other', async () => {
  expect(await database.rows(compileCube([notices], options).text)).toEqual([
    {
      indicator: 'notices',
      month: 202602,
      region: '330102',
      department: null,
      area: 'other',
      numerator: 1,
      denominator: 0,
    },
  ]);
});

test('the cube is a table with the code types asked for', async () => {
  await database.run('CREATE SCHEMA "local"');
  await database.run(createCube(['local'], all, { ...options, types: { region: 'region' } }).text);
  const columns = await database.rows('DESCRIBE "local".indicator_cube');
  expect(columns.map((column) => [column.column_name, column.column_type])).toEqual([
    ['indicator', 'VARCHAR'],
    ['month', 'INTEGER'],
    ['region', "ENUM('330100', '330102', '330200')"],
    ['department', 'VARCHAR'],
    ['area', 'VARCHAR'],
    ['numerator', 'DOUBLE'],
    ['denominator', 'DOUBLE'],
  ]);
  expect(await database.rows('SELECT count(*)::INTEGER AS n FROM "local".indicator_cube')).toEqual([
    { n: 10 },
  ]);
});

test('sources on tables that are not there can be left out', async () => {
  const nothing = compileCube(all, { ...options, include: () => false });
  expect(await database.rows(nothing.text)).toEqual([]);
});

const figure = async (of: Indicator, filter = {}) =>
  (await database.rows(compileFigure(of, { ...emptyFilter, ...filter }, options).text))[0];

test('a figure is one row from the records, missing below the minimum of data', async () => {
  expect(await figure(keptOnTime)).toEqual({ numerator: 1, denominator: 4, value: 25 });
  expect(await figure(keptOnTime, { to: '2026-01', regions: ['330100'] })).toEqual({
    numerator: 1,
    denominator: 3,
    value: 100 / 3,
  });
  expect(await figure(keptOnTime, { from: '2026-03' })).toEqual({
    numerator: 0,
    denominator: 1,
    value: null,
  });
  expect(await figure(overdue)).toEqual({ numerator: 1, denominator: 0, value: 1 });
  expect(await figure(overdue, { from: '2026-01', to: '2026-01' })).toEqual({
    numerator: 1,
    denominator: 0,
    value: 1,
  });
  expect(await figure(overdueAmount, { to: '2026-01' })).toEqual({
    numerator: 7,
    denominator: 0,
    value: 7,
  });
  expect(await figure(overdue, { areas: ['other'] })).toEqual({
    numerator: 0,
    denominator: 0,
    value: 0,
  });
});

test('a rate needs a population', async () => {
  const rate = indicator('rate', { ...notices, name: 'rate', unit: 'per_100k' });
  const rows = await database.rows(
    compileFigure(rate, emptyFilter, { ...options, population: 50_000 }).text,
  );
  expect(rows[0]?.value).toBe(4);
  expect((await figure(rate))?.value).toBeNull();
});

test('the records behind a figure are exactly those that it counts', async () => {
  const ids = async (of: Indicator, part: FigurePart, filter = {}) => {
    const [records] = recordsPredicate(of, part, { ...emptyFilter, ...filter }, options);
    const rows = await database.rows(
      sql`SELECT promise_id FROM promises WHERE ${records?.where ?? sql`FALSE`} ORDER BY 1`.text,
    );
    return rows.map((row) => row.promise_id);
  };
  expect(await ids(keptOnTime, 'counted')).toEqual([1, 2, 3, 4]);
  expect(await ids(keptOnTime, 'met')).toEqual([1]);
  expect(await ids(keptOnTime, 'missed')).toEqual([2, 3, 4]);
  expect(await ids(keptOnTime, 'missed', { departments: ['finance'] })).toEqual([2, 3]);
  expect(await ids(overdue, 'counted', { to: '2026-01' })).toEqual([2]);
});

test('errors name the document and the place', () => {
  const broken = (source: object) => () =>
    compileCube(
      [indicator('broken', { flow: [{ dataset: 'promises', date: 'due_on', ...source }] })],
      options,
    );
  expect(broken({ dataset: 'missing' })).toThrow(
    'data/models/indicators/broken.json, flow/0/dataset: the catalogue has no dataset missing',
  );
  expect(broken({ date: 'amount' })).toThrow(
    'flow/0/date: the dataset promises has no field amount of type date',
  );
  expect(broken({ where: 'amount > "x"' })).toThrow(
    'data/models/indicators/broken.json, flow/0/where: a number',
  );
});

test('means and shares of two sums: cells, figure and records leave out what is unknown', async () => {
  const source = { dataset: 'promises', date: 'due_on' };
  const mean = indicator('mean_amount', {
    unit: 'points',
    flow: [{ ...source, mean: 'amount / 2' }],
  });
  const share = indicator('share_of_sums', {
    unit: 'percent',
    flow: [{ ...source, part: 'amount', sum: 'amount' }],
  });
  const [known] = await database.rows(
    `SELECT CAST(count(amount) AS DOUBLE) AS n, CAST(sum(amount) AS DOUBLE) AS total FROM promises WHERE due_on <= DATE '${options.asOf}'`,
  );
  const { n, total } = known as { n: number; total: number };
  const [meanRow] = await database.rows(compileFigure(mean, emptyFilter, options).text);
  expect(meanRow).toEqual({ numerator: total / 2, denominator: n, value: total / 2 / n });
  const [shareRow] = await database.rows(compileFigure(share, emptyFilter, options).text);
  expect(shareRow).toEqual({ numerator: total, denominator: total, value: 100 });
  for (const each of [mean, share]) {
    const [records] = recordsPredicate(each, 'missed', emptyFilter, options);
    const rows = await database.rows(
      sql`SELECT promise_id FROM promises WHERE ${records?.where ?? sql`FALSE`}`.text,
    );
    expect(rows).toHaveLength(n);
  }
});

test('the schema refuses what cannot be computed', () => {
  expect(indicatorSchema.safeParse(keptOnTime).success).toBe(true);
  for (const wrong of [
    { ...keptOnTime, unit: 'count' },
    { ...notices, unit: 'percent' },
    { ...overdue, kind: 'flow' },
    { ...keptOnTime, stock: overdue.stock },
    { ...keptOnTime, flow: [{ ...keptOnTime.flow?.[0], part: 'amount' }] },
    { ...keptOnTime, flow: [{ dataset: 'promises', date: 'due_on', part: 'amount' }] },
    { ...keptOnTime, unit: 'points' },
    { ...notices, flow: [{ ...notices.flow?.[0], mean: 'amount' }] },
  ]) {
    expect(indicatorSchema.safeParse(wrong).success).toBe(false);
  }
});
