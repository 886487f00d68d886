import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { splitByRecords } from '../../../../src/evaluation/change/split-by-records';
import { compileFigure } from '../../../../src/evaluation/compile-figure';
import type { Indicator } from '../../../../src/evaluation/indicator-schema';
import { catalogueContext, findIndicator } from '../../../../src/evaluation/indicators';
import { modelWindow } from '../../../../src/evaluation/model/model-window';
import {
  monthChange,
  monthChangeQuery,
} from '../../../../src/queries/evaluation/unit/month-change';
import { unitFilter } from '../../../../src/queries/evaluation/unit/unit-filter';
import type { RecordRow } from '../../../../src/queries/records/record-blocks';
import { calendarTable, datasetTable, type FixtureRow } from '../../../support/dataset-tables';
import { demoRows } from '../../../support/demo-rows';
import { type NativeDatabase, openNativeDatabase } from '../../../support/native-database';

const context = catalogueContext('2026-10-31');
const model = { unitLevel: 'county', period: 'rolling_12' } as const;
const here = { region_code: '330102', department_code: 'market_regulation' };

let database: NativeDatabase;
const create = async (name: string, rows: readonly FixtureRow[]) => {
  await database.run(`DROP TABLE IF EXISTS "${name}"`);
  for (const statement of datasetTable(datasetByName(name), rows)) await database.run(statement);
};
beforeAll(async () => {
  database = await openNativeDatabase();
  for (const statement of calendarTable()) await database.run(statement);
});
afterAll(() => database.close());

async function changeOf(
  name: string,
  {
    unit = '330102',
    before = '2026-09',
    after = '2026-10',
    unitLevel = 'county' as 'county' | 'city',
  } = {},
) {
  const indicator = findIndicator(name) as Indicator;
  const windows = {
    before: modelWindow(model.period, before),
    after: modelWindow(model.period, after),
  };
  const filter = unitFilter({ ...model, unitLevel }, unit, after);
  const query = monthChangeQuery(indicator, windows, filter, context);
  const rows = (await database.rows(query.text)) as RecordRow[];
  return monthChange(indicator, rows);
}

describe('the records between two months', () => {
  test('of a share: what came into the window and what left it', async () => {
    const complaint = (id: string, due: string, resolved: string | null) => ({
      ...here,
      complaint_id: id,
      due_date: due,
      resolved_date: resolved,
    });
    await create('complaints', [
      complaint('left, in time', '2025-10-15', '2025-10-01'),
      complaint('left, late', '2025-10-15', '2025-10-20'),
      complaint('in both', '2026-01-15', '2026-01-01'),
      complaint('came, in time', '2026-10-01', '2026-09-30'),
      complaint('came, open', '2026-10-20', null),
      complaint('came, open too', '2026-10-20', null),
      complaint('not due', '2026-11-20', null),
      { ...complaint('elsewhere', '2026-10-20', null), region_code: '330103' },
    ]);
    const found = await changeOf('complaints_resolved_on_time');
    expect(found).toEqual({
      before: { numerator: 2, denominator: 3 },
      after: { numerator: 2, denominator: 4 },
      changes: [
        { kind: 'entered', numerator: 1, denominator: 3 },
        { kind: 'left', numerator: -1, denominator: -2 },
      ],
      records: new Map([
        ['entered', 3],
        ['left', 2],
      ]),
    });
    // Δr = −1/6, r̄ = 7/12, D̄ = 7/2: entered (1 − 7/4)/3.5, left (−1 + 7/6)/3.5; 10 points lost.
    const parts = splitByRecords(-10, found.before, found.after, found.changes);
    expect(parts[0]?.points).toBeCloseTo(60 * ((1 - 7 / 4) / 3.5), 9);
    expect(parts[1]?.points).toBeCloseTo(60 * ((-1 + 7 / 6) / 3.5), 9);
    expect(Math.abs(parts[2]?.points ?? 1)).toBeLessThan(1e-9);
  });

  test('of a stock: what fell due and what was completed since', async () => {
    const rectification = (id: string, due: string, done: string | null) => ({
      ...here,
      rectification_id: id,
      due_date: due,
      done_date: done,
      state: 'open',
    });
    await create('rectifications', [
      rectification('open in both', '2026-01-01', null),
      rectification('completed since', '2026-01-01', '2026-10-10'),
      rectification('fell due', '2026-10-10', null),
      rectification('done before', '2026-01-01', '2026-02-01'),
    ]);
    expect(await changeOf('rectifications_overdue')).toEqual({
      before: { numerator: 2, denominator: 1 },
      after: { numerator: 2, denominator: 1 },
      changes: [
        { kind: 'entered', numerator: 1, denominator: 0 },
        { kind: 'completed', numerator: -1, denominator: 0 },
      ],
      records: new Map([
        ['entered', 1],
        ['completed', 1],
      ]),
    });
  });

  test('of the demonstration: both sides are the figures, and the kinds leave nothing over', async () => {
    const sources = {
      complaints_resolved_on_time: 'complaints',
      rectifications_overdue: 'rectifications',
      personal_archives_covered: 'archive_coverage',
      repair_days: 'credit_repairs',
    };
    let moved = 0;
    for (const [name, dataset] of Object.entries(sources)) {
      await create(dataset, demoRows(dataset, 0.05) as readonly FixtureRow[]);
      const indicator = findIndicator(name) as Indicator;
      for (const before of ['2026-09', '2025-10', '2025-03']) {
        const unit = '330100';
        const found = await changeOf(name, { unit, before, unitLevel: 'city' });
        for (const [side, month] of [
          ['before', before],
          ['after', '2026-10'],
        ] as const) {
          const filter = unitFilter({ ...model, unitLevel: 'city' }, unit, month);
          const [figure] = await database.rows(compileFigure(indicator, filter, context).text);
          expect(found[side].numerator).toBeCloseTo(Number(figure?.numerator), 9);
        }
        if (!(found.before.denominator > 0 && found.after.denominator > 0)) continue;
        const parts = splitByRecords(12.4, found.before, found.after, found.changes);
        const ratio = ({ numerator, denominator }: typeof found.before) => numerator / denominator;
        if (ratio(found.before) === ratio(found.after)) continue;
        moved += 1;
        expect(Math.abs(parts.at(-1)?.points ?? 1)).toBeLessThan(1e-9);
        expect(Math.abs(parts.reduce((sum, { points }) => sum + points, -12.4))).toBeLessThan(1e-9);
      }
    }
    expect(moved).toBeGreaterThan(6);
  });
});
