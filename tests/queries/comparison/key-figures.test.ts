import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { ownDatabase } from '../../../src/engine/own-database';
import { overviewIndicators } from '../../../src/evaluation/indicators';
import { compareSnapshots } from '../../../src/queries/comparison/compare-snapshots';
import type { SnapshotManifest } from '../../../src/snapshot/manifest-schema';
import { calendarTable, datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { startWasmEngine, type WasmEngine } from '../../support/wasm-engine';

let engine: WasmEngine;

beforeAll(async () => {
  engine = await startWasmEngine();
  engine.query('CREATE SCHEMA differences');
  engine.query('CREATE SCHEMA without_late');
}, 30_000);

afterAll(() => engine.close());

function record(record_id: string, event_date: string): FixtureRow {
  return { record_id, event_date, region_code: '330106', department_code: 'finance', area: 'debt' };
}

/** Cells as a snapshot carries them: one month after the other with its number of records. */
function snapshot(
  side: 'newer' | 'older',
  rows: readonly FixtureRow[],
  cells: readonly (readonly [number, number])[],
): void {
  engine.query(`ATTACH ':memory:' AS ${side}`);
  engine.query(`USE ${side}`);
  for (const statement of datasetTable(datasetByName('dishonesty_records'), rows)) {
    engine.query(statement);
  }
  for (const statement of calendarTable()) engine.query(statement);
  engine.query(`CREATE TABLE overview_cube (indicator VARCHAR, month INTEGER, region VARCHAR,
    department VARCHAR, area VARCHAR, numerator DOUBLE, denominator DOUBLE)`);
  for (const [month, records] of cells) {
    engine.query(`INSERT INTO overview_cube VALUES
      ('dishonesty_records', ${month}, '330106', 'finance', 'debt', ${records}, 0)`);
  }
  engine.query(`USE ${ownDatabase}`);
}

function manifest(asOf: string): SnapshotManifest {
  return { resources: [], 'chengjian:asOf': asOf } as unknown as SnapshotManifest;
}

test('headline figures, what was revised since, and the part of it that came late', async () => {
  const kept = [record('R1', '2026-08-01'), record('R2', '2026-09-30'), record('R3', '2025-10-01')];
  snapshot(
    'older',
    [...kept, record('withdrawn', '2026-07-01')],
    [
      [202509, 50],
      [202510, 1],
      [202607, 1],
      [202608, 1],
      [202609, 1],
    ],
  );
  snapshot(
    'newer',
    [
      ...kept,
      record('late', '2026-09-02'),
      record('late too', '2026-01-02'),
      record('too old to count', '2020-01-02'),
      record('new', '2026-10-05'),
    ],
    [
      [202510, 1],
      [202601, 1],
      [202608, 1],
      [202609, 2],
      [202610, 1],
    ],
  );
  const seen: string[] = [];
  const { datasets, figures } = await compareSnapshots(engine.asEngine(), {
    newer: manifest('2026-10-31'),
    older: manifest('2026-09-30'),
    olderLocation: 'snapshots/older/',
    signal: new AbortController().signal,
    onDataset: ({ dataset }, total) => seen.push(`${dataset.name} of ${total}`),
  });
  expect(seen).toEqual(['dishonesty_records of 1']);
  expect(datasets[0]?.counts).toEqual({
    newer: 7,
    older: 4,
    added: 4,
    late: 3,
    withdrawn: 1,
    changed: 0,
    unchanged: 3,
  });
  expect(figures).toHaveLength(overviewIndicators.length);
  expect(figures?.[0]).toEqual({
    indicator: 'dishonesty_records',
    // October 2025 to September 2026 as the older snapshot carries it.
    older: 4,
    // November 2025 to October 2026 as the newer one does.
    newer: 5,
    // The older months again from the newer rows: one withdrawn, two come late.
    revised: 5,
    revisedWithoutLate: 3,
  });
  const unfed = figures?.find(({ indicator }) => indicator === 'complaints_resolved_on_time');
  expect(unfed).toMatchObject({ older: null, newer: null, revised: null });
});

test('a comparison that is called off stops before the next dataset', async () => {
  const control = new AbortController();
  control.abort(new Error('called off'));
  const run = compareSnapshots(engine.asEngine(), {
    newer: manifest('2026-10-31'),
    older: manifest('2026-09-30'),
    olderLocation: 'snapshots/older/',
    signal: control.signal,
    onDataset: () => {
      throw new Error('nothing is compared');
    },
  });
  await expect(run).rejects.toThrow('called off');
});

test('two snapshots without a common dataset are not compared', async () => {
  engine.query('DROP TABLE older.main.dishonesty_records');
  const run = compareSnapshots(engine.asEngine(), {
    newer: manifest('2026-10-31'),
    older: manifest('2026-09-30'),
    olderLocation: 'snapshots/older/',
    signal: new AbortController().signal,
    onDataset: () => undefined,
  });
  await expect(run).rejects.toMatchObject({
    kind: 'nothing_in_common',
    location: 'snapshots/older/',
  });
});
