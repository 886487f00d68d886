import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { assembleManifest, type SnapshotDescription } from '../../src/snapshot/assemble-manifest';
import { manifestSchema } from '../../src/snapshot/manifest-schema';
import { databaseResource, jsonResource, tableResource } from '../../src/snapshot/resources';

const sha256 = 'a'.repeat(64);
const description: SnapshotDescription = {
  name: 'example-2026-10',
  title: { zh: '示例快照', en: 'Example' },
  description: '示例',
  publisher: '示例机构',
  asOf: '2026-10-31',
  period: { from: '2023-11', to: '2026-10' },
  catalogueVersion: '1.0.0',
  compared: null,
  synthetic: true,
};
const table = tableResource(datasetByName('agreements'), {
  path: 'data/agreements.csv.gz',
  bytes: 10,
  sha256,
  contentSha256: sha256,
  compressed: true,
  rowCount: 3,
});
const manifest = assembleManifest(description, [
  table,
  databaseResource(
    { path: 'snapshot.duckdb', bytes: 20, sha256 },
    { commitments: ['commitment_id'], indicator_cube: ['indicator', 'month'] },
  ),
  jsonResource('truth', { path: 'truth.json', bytes: 5, sha256 }),
]);

describe('the manifest of a snapshot', () => {
  it('is a Data Package that its schema accepts', () => {
    expect(manifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(
      JSON.parse(JSON.stringify(manifest)),
    );
  });

  it('was created on the as-of date, whenever it is made', () => {
    expect(manifest.created).toBe('2026-10-31T00:00:00+08:00');
  });

  it('describes a table by its dataset', () => {
    expect(table).toMatchObject({
      name: 'agreements',
      type: 'table',
      compression: 'gz',
      rowCount: 3,
    });
    expect(table.schema?.primaryKey).toEqual(['agreement_id']);
    const field = table.schema?.fields.find(({ name }) => name === 'region_code');
    expect(field).toMatchObject({
      type: 'string',
      'chengjian:role': 'region',
      'chengjian:codes': 'region',
    });
  });

  it.each([
    ['a path that leaves the folder', { path: '../other.csv' }],
    ['an absolute path', { path: '/etc/passwd' }],
    ['a path of another host', { path: 'https://example.org/x.csv' }],
    ['a hash that is none', { hash: 'sha256:12' }],
    ['a negative size', { bytes: -1 }],
  ])('is refused with %s', (_what, change) => {
    const changed = { ...manifest, resources: [{ ...table, ...change }] };
    expect(manifestSchema.safeParse(changed).success).toBe(false);
  });

  it('is refused with two files of the same path', () => {
    const changed = { ...manifest, resources: [table, { ...table, name: 'other' }] };
    expect(manifestSchema.safeParse(changed).error?.message).toContain('the same path');
  });
});
