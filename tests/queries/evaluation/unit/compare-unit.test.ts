import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { emptyFilter } from '../../../../src/catalog/filter';
import { ownDatabase } from '../../../../src/engine/own-database';
import { compileCube } from '../../../../src/evaluation/compile-cube';
import type { Indicator } from '../../../../src/evaluation/indicator-schema';
import { catalogueContext, findIndicator } from '../../../../src/evaluation/indicators';
import type { Model } from '../../../../src/evaluation/model/model-schema';
import { compareUnit } from '../../../../src/queries/evaluation/unit/compare-unit';
import {
  snapshotChange,
  snapshotChangeQueries,
} from '../../../../src/queries/evaluation/unit/snapshot-change';
import { reasonsOf, type UnitChange } from '../../../../src/queries/evaluation/unit/unit-change';
import { rowsOf } from '../../../../src/queries/records/record-blocks';
import { smallModel } from '../../../evaluation/model/small-model';
import { calendarTable, datasetTable, type FixtureRow } from '../../../support/dataset-tables';
import { startWasmEngine, type WasmEngine } from '../../../support/wasm-engine';

const asOf = { newer: '2026-10-31', older: '2026-09-30' };
const complaints = findIndicator('complaints_resolved_on_time') as Indicator;
const overdue = findIndicator('rectifications_overdue') as Indicator;

/** Three quarters are the complaints, one the overdue rectifications, of which ten are none. */
const model: Model = {
  ...smallModel,
  period: 'rolling_12',
  dimensions: [
    {
      name: 'requests',
      title: smallModel.title,
      weight: 3,
      indicators: [
        {
          indicator: complaints.name,
          weight: 1,
          minimumData: 1,
          goalposts: { lowest: 0, highest: 100 },
        },
      ],
    },
    {
      name: 'rectification',
      title: smallModel.title,
      weight: 1,
      indicators: [{ indicator: overdue.name, weight: 1, goalposts: { lowest: 0, highest: 10 } }],
    },
  ],
};

function complaint(id: string, fields: FixtureRow = {}): FixtureRow {
  return {
    complaint_id: id,
    region_code: '330102',
    received_date: '2026-08-20',
    due_date: '2026-09-10',
    resolved_date: null,
    ...fields,
  };
}

function rectification(id: string, done: string | null): FixtureRow {
  return {
    rectification_id: id,
    region_code: '330102',
    due_date: '2026-08-01',
    done_date: done,
    state: 'open',
  };
}

const inTime = { resolved_date: '2026-09-01' };
const kept = [
  complaint('in time', inTime),
  complaint('late', { resolved_date: '2026-09-20' }),
  complaint('due in October', { due_date: '2026-10-10' }),
];
const tables = {
  older: {
    complaints: [
      ...kept,
      complaint('resolved since'),
      complaint('withdrawn', inTime),
      complaint('prolonged'),
      complaint('moved here', { ...inTime, region_code: '330103' }),
    ],
    rectifications: [rectification('R1', null), rectification('R2', null)],
  },
  newer: {
    complaints: [
      ...kept,
      complaint('resolved since', inTime),
      complaint('prolonged', { due_date: '2026-12-01' }),
      complaint('moved here', inTime),
      complaint('came late'),
      complaint('new', { ...inTime, received_date: '2026-10-02' }),
    ],
    rectifications: [rectification('R1', null), rectification('R2', '2026-09-20')],
  },
};

let engine: WasmEngine;

beforeAll(async () => {
  engine = await startWasmEngine();
  for (const side of ['newer', 'older'] as const) {
    engine.query(`ATTACH ':memory:' AS ${side}`);
    engine.query(`USE ${side}`);
    for (const [name, rows] of Object.entries(tables[side])) {
      for (const statement of datasetTable(datasetByName(name), rows)) engine.query(statement);
    }
    for (const statement of calendarTable()) engine.query(statement);
    const cells = compileCube([complaints, overdue], {
      ...catalogueContext(asOf[side]),
      from: '2025-01',
      to: '2026-10',
    });
    engine.query(`CREATE TABLE indicator_cube AS ${cells.text}`);
    engine.query(`USE ${ownDatabase}`);
  }
}, 30_000);

afterAll(() => engine.close());

function compare(options: { readonly unit?: string; readonly month?: string } = {}) {
  return compareUnit(engine.asEngine(), {
    model,
    unit: options.unit ?? '330102',
    month: options.month ?? '2026-10',
    asOf,
    signal: new AbortController().signal,
    onIndicator: () => undefined,
  });
}

describe('a unit in two snapshots', () => {
  test('by hand: the score of both, and every kind of record that moved it', async () => {
    const { month, change, fractions } = await compare();
    expect(month).toBe('2026-09');
    // 2 of 5 and two overdue: 30 + 20; 4 of 6 and one overdue: 50 + 22.5.
    expect(change?.before).toBeCloseTo(50, 9);
    expect(change?.after).toBeCloseTo(72.5, 9);
    expect(fractions.get('requests/complaints_resolved_on_time')).toEqual({
      before: { numerator: 2, denominator: 5 },
      after: { numerator: 4, denominator: 6 },
      changes: [
        { kind: 'added', numerator: 1, denominator: 1 },
        { kind: 'late_arrived', numerator: 0, denominator: 1 },
        { kind: 'withdrawn', numerator: -1, denominator: -1 },
        { kind: 'repaired', numerator: 1, denominator: 0 },
        { kind: 'changed', numerator: 1, denominator: 0 },
      ],
      records: new Map([
        ['added', 1],
        ['late_arrived', 1],
        ['withdrawn', 1],
        ['repaired', 1],
        ['changed', 2],
      ]),
    });
    const reasons = reasonsOf(change as UnitChange, fractions);
    const sum = reasons.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(sum - 22.5)).toBeLessThan(1e-9);
    expect(reasons.map(({ reason }) => reason)).not.toContain('other');
    // Of the 20 points of complaints, Δr = 4/15, one record more in time is 1/5.5 of it at 75 points.
    const repaired = reasons.find(({ reason }) => reason === 'repaired');
    expect(repaired?.points).toBeCloseTo(75 / 5.5 + 2.5, 9);
    expect(repaired?.records).toBe(2);
  });

  test('the same records, of a day that has moved on', async () => {
    const october = { ...emptyFilter, from: '2026-10', to: '2026-10', regions: ['330102'] };
    const side = (name: 'newer' | 'older') => ({
      ...catalogueContext(asOf[name]),
      schema: [name, 'main'],
    });
    const queries = snapshotChangeQueries(complaints, october, {
      newer: side('newer'),
      older: side('older'),
      commonFields: (name) => new Set(datasetByName(name).fields.map((field) => field.name)),
    });
    const rows = queries.flatMap(({ text }) => rowsOf(engine.query(text)));
    expect(snapshotChange(complaints, rows).changes).toEqual([
      { kind: 'day_moved', numerator: 0, denominator: 1 },
    ]);
  });

  test('a unit that nothing has happened to has not changed', async () => {
    const { change, fractions } = await compare({ unit: '330104', month: '2026-08' });
    expect(change).toBeNull();
    expect(fractions.size).toBe(0);
  });

  test('records without their key on both sides cannot be paired, and it says which key', () => {
    expect(() =>
      snapshotChangeQueries(complaints, emptyFilter, {
        newer: catalogueContext(asOf.newer),
        older: catalogueContext(asOf.older),
        commonFields: () => new Set(['due_date']),
      }),
    ).toThrow('complaint_id');
  });
});
