import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../../../scripts/demo/ensure-demo';
import { tablesOf } from '../../../scripts/native/build-database';
import { openNative } from '../../../scripts/native/open-native';
import { datasets } from '../../../src/catalog/catalog';
import { unpackCodedTables } from '../../../src/engine/coded-tables-file';
import { overviewIndicators } from '../../../src/evaluation/indicators';
import { overviewCells, snapshotOverdue } from '../../../src/queries/opening-statements';
import { manifestSchema, type SnapshotManifest } from '../../../src/snapshot/manifest-schema';

const options = { scale: 0.01, seed: 'test', asOf: '2026-09-30' };
let root = '';
let folder = '';
let manifest: SnapshotManifest;
const progress: string[] = [];

const sha256 = (content: Uint8Array) =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demo-'));
  [folder = ''] = await ensureDemo({
    ...options,
    out: join(root, 'a'),
    progress: (line) => progress.push(line),
  });
  manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')),
  );
}, 120000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('a snapshot folder', () => {
  it('has every dataset, the database and the truth', () => {
    const paths = manifest.resources.map(({ path }) => path).sort();
    const expected = [
      ...datasets.map(({ name }) => `data/${name}.csv.gz`),
      'overview.bin',
      'snapshot.duckdb',
      'truth.json',
    ];
    expect(paths).toEqual(expected.sort());
  });

  it('has the sizes, hashes and row counts that its manifest says', async () => {
    for (const resource of manifest.resources) {
      const content = await readFile(join(folder, resource.path));
      expect([resource.path, content.length, sha256(content)]).toEqual([
        resource.path,
        resource.bytes,
        resource.hash,
      ]);
      if (resource.type !== 'table') continue;
      const text = gunzipSync(content);
      expect(sha256(text)).toBe(resource['chengjian:contentHash']);
      expect(text.toString('utf8').split('\n').length - 2).toBe(resource.rowCount);
    }
  });

  it('stays as it is when nothing has changed', async () => {
    const again: string[] = [];
    await ensureDemo({ ...options, out: join(root, 'a'), progress: (line) => again.push(line) });
    expect(again).toEqual(['zhejiang-demo-2026-09: up to date']);
    expect(progress.some((line) => line.includes('dishonesty_records'))).toBe(true);
  });

  it('is built again when its manifest is damaged', async () => {
    await writeFile(join(folder, 'datapackage.json'), '{');
    const again: string[] = [];
    await ensureDemo({ ...options, out: join(root, 'a'), progress: (line) => again.push(line) });
    expect(again.some((line) => line.includes('building'))).toBe(true);
  }, 120000);

  it('has the same CSV bytes when made elsewhere', async () => {
    const [other = ''] = await ensureDemo({ ...options, out: join(root, 'b'), database: false });
    const made = manifestSchema.parse(
      JSON.parse(await readFile(join(other, 'datapackage.json'), 'utf8')),
    );
    const hashes = ({ resources }: SnapshotManifest) =>
      resources.filter(({ type }) => type === 'table').map(({ path, hash }) => [path, hash]);
    expect(hashes(made)).toEqual(hashes(manifest));
  }, 120000);
});

describe('what the Overview is drawn from first', () => {
  it('is what its database answers', async () => {
    const bytes = gunzipSync(await readFile(join(folder, 'overview.bin')));
    const tables = unpackCodedTables(new Uint8Array(bytes).buffer);
    const native = await openNative(':memory:');
    await native.run(`ATTACH '${join(folder, 'snapshot.duckdb')}' AS snapshot (READ_ONLY)`);
    for (const [name, statement] of [
      ['cells', overviewCells],
      ['overdue', snapshotOverdue(options.asOf)],
    ] as const) {
      const { rowCount, columns } = await native.query(statement);
      const table = tables.get(name);
      expect(table?.rowCount).toBe(rowCount);
      expect(rowCount).toBeGreaterThan(0);
      for (const column of columns) {
        const coded = table?.coded.get(column.name);
        const values = coded
          ? Array.from(coded.codes, (code) => coded.names[code] ?? null)
          : Array.from(table?.plain.get(column.name)?.values ?? []);
        expect(values).toEqual([...column.values]);
      }
    }
    native.close();
  });
});

describe('its database', () => {
  it('has a table a dataset with all rows, codes as ENUM, days as DATE', async () => {
    const native = await openNative(join(folder, 'snapshot.duckdb'));
    for (const resource of manifest.resources) {
      const table = resource['chengjian:dataset'];
      if (!table) continue;
      const { columns } = await native.query(`SELECT count(*) AS "rows" FROM "${table}"`);
      expect([table, columns[0]?.values[0]]).toEqual([table, resource.rowCount]);
    }
    const types = await native.query(
      "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'agreements' ORDER BY column_name",
    );
    const [names = [], kinds = []] = types.columns.map(({ values }) => Array.from(values, String));
    const typeOf = new Map(names.map((name, index) => [name, kinds[index]]));
    expect(typeOf.get('region_code')).toMatch(/^ENUM/);
    expect(typeOf.get('signed_date')).toBe('DATE');
    expect(typeOf.get('amount')).toBe('DOUBLE');
    native.close();
  });

  it('has the calendar and cells of the months of the snapshot only', async () => {
    const native = await openNative(join(folder, 'snapshot.duckdb'));
    const calendar = await native.query(
      "SELECT working_days FROM calendar WHERE day IN ('2026-09-28', '2026-10-13') ORDER BY day",
    );
    const [before = 0, after = 0] = (calendar.columns[0]?.values as number[]) ?? [];
    expect(after - before).toBe(7);
    const months = await native.query('SELECT min(month), max(month) FROM indicator_cube');
    expect(months.columns.map(({ values }) => values[0])).toEqual([202311, 202609]);
    native.close();
  });

  it('has the cells of the indicators of the Overview in a table of their own', async () => {
    const native = await openNative(join(folder, 'snapshot.duckdb'));
    const names = overviewIndicators.map(({ name }) => `'${name}'`).join();
    const { columns } = await native.query(
      `SELECT (SELECT count(*) FROM overview_cube) AS "cells",
        (SELECT count(*) FROM indicator_cube WHERE indicator::VARCHAR IN (${names})) AS "same",
        (SELECT count(*) FROM (FROM overview_cube EXCEPT ALL FROM indicator_cube)) AS "other"`,
    );
    const [cells, same, other] = columns.map(({ values }) => Number(values[0]));
    expect(cells).toBeGreaterThan(0);
    expect([cells, other]).toEqual([same, 0]);
    native.close();
  });

  it('has the tables and columns that the manifest tells', async () => {
    const told = manifest.resources.find(({ format }) => format === 'duckdb');
    expect(told?.['chengjian:tables']).toEqual(await tablesOf(join(folder, 'snapshot.duckdb')));
    expect(Object.keys(told?.['chengjian:tables'] ?? {})).toContain('overview_cube');
  });

  it('keeps its rows in the order of the event date', async () => {
    const native = await openNative(join(folder, 'snapshot.duckdb'));
    const { columns } = await native.query(
      'SELECT count(*) FROM (SELECT decision_date < lag(decision_date) OVER (ORDER BY rowid) AS back FROM administrative_permits) WHERE back',
    );
    expect(columns[0]?.values[0]).toBe(0);
    native.close();
  });
});
