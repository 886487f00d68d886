import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog/catalog';
import { assembleManifest } from '../../src/snapshot/assemble-manifest';
import { databaseResource, jsonResource, tableResource } from '../../src/snapshot/resources';
import { dataPackageProfile } from '../support/data-package-profile';

const sha256 = '0123456789abcdef'.repeat(4);
const tables = datasets.map((dataset) =>
  tableResource(dataset, {
    path: `data/${dataset.name}.csv.gz`,
    bytes: 10,
    sha256,
    contentSha256: sha256,
    compressed: true,
    rowCount: 3,
  }),
);
const manifest = assembleManifest(
  {
    name: 'example-2026-10',
    title: { zh: '示例快照', en: 'Example' },
    description: '示例',
    publisher: '示例机构',
    asOf: '2026-10-31',
    period: { from: '2023-11', to: '2026-10' },
    catalogueVersion: '1.0.0',
    compared: null,
    synthetic: true,
    sources: ['示例来源'],
    license: { name: 'CC0-1.0', title: 'CC0 1.0' },
    isSigned: true,
  },
  [
    ...tables,
    databaseResource({ path: 'snapshot.duckdb', bytes: 20, sha256 }, { agreements: ['area'] }),
    jsonResource('quality', { path: 'quality.json', bytes: 5, sha256 }),
  ],
);
const [table] = tables;

describe('a snapshot as a Data Package v2', () => {
  it('meets the profile with every dataset of the catalogue', () => {
    expect(
      dataPackageProfile.safeParse(JSON.parse(JSON.stringify(manifest))).error,
    ).toBeUndefined();
  });

  it.each([
    ['no resources', { resources: [] }],
    ['a resource without path and data', { resources: [{ name: 'x' }] }],
    ['a path that climbs out', { resources: [{ ...table, path: 'data/../../x.csv' }] }],
    ['a hash without its algorithm', { resources: [{ ...table, hash: sha256 }] }],
    ['bytes in words', { resources: [{ ...table, bytes: '10' }] }],
    ['a table without fields', { resources: [{ ...table, schema: { fields: [] } }] }],
    [
      'a type of field that does not exist',
      { resources: [{ ...table, schema: { fields: [{ name: 'x', type: 'text' }] } }] },
    ],
    ['a date that is no date-time', { created: '2026-10-31' }],
    ['a license without name and path', { licenses: [{ title: 'CC0 1.0' }] }],
    ['an empty list of contributors', { contributors: [] }],
  ])('would not with %s', (_what, change) => {
    expect(dataPackageProfile.safeParse({ ...manifest, ...change }).success).toBe(false);
  });
});
