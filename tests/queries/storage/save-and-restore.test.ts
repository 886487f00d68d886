import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allDatasetViews, type TableColumns } from '../../../src/engine/dataset-views';
import type { Engine } from '../../../src/engine/engine';
import { tableColumns } from '../../../src/engine/table-columns';
import { consentToUnmasked, noteUnmasked } from '../../../src/queries/storage/personal-values';
import { restoreOwnRows, wholeTables } from '../../../src/queries/storage/restore-own-rows';
import { saveOwnRows } from '../../../src/queries/storage/save-own-rows';
import type { SnapshotInfo, Workspace } from '../../../src/queries/workspace';
import type { KeptManifest } from '../../../src/storage/kept-manifest';
import { channelClient } from '../../storage/channel-client';
import type { Disk } from '../../storage/memory-folder';
import { startWasmEngine, type WasmEngine } from '../../support/wasm-engine';

let wasm: WasmEngine;
let snapshotColumns: TableColumns;
let disk: Disk;
let engine: Engine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  wasm.query(`ATTACH ':memory:' AS "snapshot"`);
  wasm.query('CREATE TABLE "snapshot"."complaints" ("complaint_id" VARCHAR)');
  wasm.query(`INSERT INTO "snapshot"."complaints" VALUES ('S1')`);
  snapshotColumns = await tableColumns(wasm.asEngine(), 'snapshot', 'main');
});
afterAll(() => wasm.close());

beforeEach(async () => {
  disk = new Map();
  engine = wasm.asEngine();
  await engine.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
  await engine.run(`
    CREATE TABLE "local"."complaints" ("complaint_id" VARCHAR, "received_date" DATE);
    INSERT INTO "local"."complaints" VALUES ('C1', DATE '2026-03-01'), ('C2', NULL);
    CREATE TABLE "local"."commitments" ("commitment_id" VARCHAR);
    INSERT INTO "local"."commitments" VALUES ('P1')`);
});

const snapshotAt = (location: string) => ({ location }) as SnapshotInfo;

/** A workspace on the engine with a snapshot at the location; own rows shown alone, or with it. */
function workspaceAt(location: string | null, on: Engine, scope: 'own' | 'all' = 'all'): Workspace {
  const hasSnapshot = location !== null && scope === 'all';
  return {
    engine: on,
    snapshot: hasSnapshot ? snapshotAt(location) : null,
    snapshotColumns: hasSnapshot ? snapshotColumns : null,
    asOf: '2026-10-31',
    period: { from: '2025-11', to: '2026-10' },
    begun: new Map(),
    revision: 0,
  };
}

async function save(workspace: Workspace): Promise<KeptManifest> {
  const client = channelClient(disk);
  try {
    return await saveOwnRows(workspace, client, () => undefined);
  } finally {
    client.close();
  }
}

/** Loads what is kept into a database without own rows, as after a reload. */
async function restore(location: string | null, only?: readonly string[]) {
  const next = wasm.asEngine();
  await next.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
  await next.run(allDatasetViews({ snapshot: snapshotColumns, local: new Map() }));
  const client = channelClient(disk);
  try {
    const manifest = await client.open();
    if (!manifest) throw new Error('Nothing is kept.');
    return await restoreOwnRows(workspaceAt(location, next), client, manifest, { only });
  } finally {
    client.close();
  }
}

const shown = async () =>
  (await engine.query('SELECT "complaint_id" FROM "complaints" ORDER BY ALL')).columns[0]?.values;

describe('own rows that are saved and restored', () => {
  it('are described by the manifest', async () => {
    const { tables, view, personalValues } = await save(workspaceAt('a/', engine));
    expect(tables.map(({ name, rows, parts }) => [name, rows, parts.length])).toEqual([
      ['commitments', 1, 1],
      ['complaints', 2, 1],
    ]);
    expect(view).toEqual({
      scope: 'all',
      asOf: '2026-10-31',
      period: { from: '2025-11', to: '2026-10' },
      snapshot: 'a/',
    });
    expect(personalValues).toBe('masked');
  });

  it('are shown with the snapshot that they were kept with', async () => {
    await save(workspaceAt('a/', engine));
    const change = await restore('a/');
    expect(change).toMatchObject({ ownRows: 3, snapshot: { location: 'a/' } });
    expect(await shown()).toEqual(['C1', 'C2', 'S1']);
  });

  it('are shown alone beside another snapshot or none', async () => {
    await save(workspaceAt('a/', engine));
    for (const location of ['b/', null]) {
      expect(await restore(location)).toMatchObject({ ownRows: 3, snapshot: null });
      expect(await shown()).toEqual(['C1', 'C2']);
    }
  });

  it('are shown alone where they were alone, as of the same date', async () => {
    await save({ ...workspaceAt('a/', engine, 'own'), asOf: '2026-03-31' });
    const change = await restore('a/');
    expect(change).toMatchObject({ snapshot: null, snapshotColumns: null, asOf: '2026-03-31' });
    expect(await shown()).toEqual(['C1', 'C2']);
  });

  it('come back in part where only a part is asked for', async () => {
    await save(workspaceAt('a/', engine));
    expect(await restore('a/', ['commitments'])).toMatchObject({ ownRows: 1 });
    expect(await shown()).toEqual(['S1']);
  });
});

describe('kept rows that cannot be restored', () => {
  it('are not half loaded where a file is damaged, and the whole ones are told', async () => {
    const manifest = await save(workspaceAt('a/', engine));
    const path = [...disk.keys()].find((each) => each.includes('complaints')) ?? '';
    disk.set(path, new Uint8Array(disk.get(path)?.length ?? 0));
    await expect(restore('a/')).rejects.toMatchObject({ kind: 'damaged', file: path });
    expect(await shown()).toEqual(['S1']);
    const client = channelClient(disk);
    await client.open();
    expect(await wholeTables(client, manifest)).toEqual(['commitments']);
    client.close();
  });

  it('are left alone where a dataset is not known here', async () => {
    await engine.run('CREATE TABLE "local"."of_a_later_version" AS SELECT 1 AS "x"');
    await save(workspaceAt('a/', engine));
    await expect(restore('a/')).rejects.toMatchObject({ kind: 'newer' });
    expect(await shown()).toEqual(['S1']);
  });
});

describe('unmasked personal values', () => {
  it('are not written before a person asks for it, and what was kept stays', async () => {
    const before = await save(workspaceAt('a/', engine));
    noteUnmasked(engine);
    await expect(save(workspaceAt('a/', engine))).rejects.toMatchObject({
      name: 'ConsentMissing',
    });
    const client = channelClient(disk);
    expect(await client.open()).toEqual(before);
    client.close();
    consentToUnmasked();
    expect(await save(workspaceAt('a/', engine))).toMatchObject({ personalValues: 'unmasked' });
  });
});
