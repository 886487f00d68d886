import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NativeEngine, openNative } from '../../scripts/native/open-native';
import { datasetByName } from '../../src/catalog/catalog';
import { tableColumns } from '../../src/engine/table-columns';
import type { Check } from '../../src/snapshot/check';
import { failsBy, holds, summariseChecks } from '../../src/snapshot/check';
import { rowChecks } from '../../src/snapshot/check-rows';
import { schemaChecks } from '../../src/snapshot/check-schema';
import type { SnapshotManifest } from '../../src/snapshot/manifest-schema';
import { tableResource } from '../../src/snapshot/resources';

const rectifications = datasetByName('rectifications');
const records = datasetByName('dishonesty_records');
const [reference] = rectifications.references ?? [];

function manifestOf(counts: Record<string, number>): SnapshotManifest {
  const resources = Object.entries(counts).map(([name, rowCount]) =>
    tableResource(datasetByName(name), {
      path: `data/${name}.csv`,
      bytes: 1,
      sha256: '0'.repeat(64),
      contentSha256: '0'.repeat(64),
      compressed: false,
      rowCount,
    }),
  );
  return { resources } as unknown as SnapshotManifest;
}

describe('checks of the rows of a snapshot', () => {
  let native: NativeEngine;
  beforeAll(async () => {
    native = await openNative(':memory:');
    await native.run(`ATTACH ':memory:' AS "snapshot"`);
    for (const { name, fields } of [rectifications, records]) {
      const columns = fields.map((field) => `"${field.name}" VARCHAR`).join(', ');
      await native.run(`CREATE TABLE "snapshot"."main"."${name}" (${columns})`);
    }
    const key = records.primaryKey[0];
    await native.run(
      `INSERT INTO "snapshot"."main"."dishonesty_records" ("${key}", "region_code") VALUES
        ('D1', '330100'), ('D2', '999999'), ('D2', NULL), (NULL, '330100')`,
    );
    const own = rectifications.primaryKey[0];
    await native.run(
      `INSERT INTO "snapshot"."main"."rectifications" ("${own}") VALUES ('R1'), ('R2')`,
    );
    if (reference?.dataset === 'dishonesty_records') {
      await native.run(
        `UPDATE "snapshot"."main"."rectifications" SET "${reference.field}" = CASE "${own}" WHEN 'R1' THEN 'D1' ELSE 'nowhere' END`,
      );
    }
  });
  afterAll(() => native.close());

  async function checked(counts: Record<string, number>): Promise<readonly Check[]> {
    const columns = await tableColumns(native, 'snapshot', 'main');
    return rowChecks((sql) => native.query(sql), manifestOf(counts), columns);
  }

  it('counts rows, finds repeated and missing keys, unknown codes and what refers to nothing', async () => {
    const checks = await checked({ dishonesty_records: 5, rectifications: 2 });
    const found = checks.filter(({ finding }) => finding !== 'ok');
    const key = `dishonesty_records (${records.primaryKey.join(', ')})`;
    expect(found).toEqual([
      {
        kind: 'rows',
        subject: 'dishonesty_records',
        finding: 'row_count',
        count: 1,
        examples: [],
        differs: { stated: '5', found: '4' },
      },
      { kind: 'key', subject: key, finding: 'key_missing', count: 1, examples: [] },
      { kind: 'key', subject: key, finding: 'key_twice', count: 1, examples: ['D2'] },
      {
        kind: 'code',
        subject: 'dishonesty_records.region_code',
        finding: 'unknown_code',
        count: 1,
        examples: ['999999'],
      },
      {
        kind: 'reference',
        subject: `rectifications.${reference?.field} → dishonesty_records.${reference?.target}`,
        finding: 'dangling',
        count: 1,
        examples: ['nowhere'],
      },
    ]);
  });

  it('fails by what is wrong with the package, not by what its data refers to', async () => {
    const checks = await checked({ dishonesty_records: 4, rectifications: 2 });
    expect(holds({ signature: { kind: 'unsigned' }, checks })).toBe(false);
    expect(
      holds({
        signature: { kind: 'unsigned' },
        checks: checks.filter(({ finding }) => !failsBy(finding)),
      }),
    ).toBe(true);
    expect(holds({ signature: { kind: 'altered', reason: 'missing' }, checks: [] })).toBe(false);
    const [rows, keys] = summariseChecks(checks);
    expect(rows).toEqual({ kind: 'rows', checked: 2, failed: 0, noted: 0 });
    expect(keys).toMatchObject({ kind: 'key', failed: 2 });
    expect(summariseChecks(checks).find(({ kind }) => kind === 'reference')).toMatchObject({
      failed: 0,
      noted: 1,
    });
  });

  it('compares the schema of the manifest with catalogue and database', async () => {
    const [resource] = manifestOf({ rectifications: 2 }).resources;
    if (!resource?.schema) throw new Error('The resource has a schema.');
    const [first, ...others] = resource.schema.fields;
    const fields = [
      { ...first, name: first?.name ?? '', type: 'integer' as const },
      { name: 'invented', type: 'string' as const },
      ...others.slice(1),
    ];
    const changed = { ...resource, schema: { ...resource.schema, fields } };
    const database = {
      name: 'db',
      'chengjian:tables': { rectifications: ['invented'], gone: ['a'] },
    };
    const manifest = { resources: [changed, database] } as unknown as SnapshotManifest;
    const columns = await tableColumns(native, 'snapshot', 'main');
    expect(
      schemaChecks(manifest, columns).map(({ finding, examples }) => [finding, examples]),
    ).toEqual([
      ['type', [first?.name]],
      ['unknown_field', ['invented']],
      ['absent_field', [others[0]?.name]],
      ['absent_column', ['invented']],
      ['absent_table', ['gone']],
    ]);
    expect(schemaChecks(manifestOf({ rectifications: 2 }), columns)).toEqual([
      { kind: 'schema', subject: 'rectifications', finding: 'ok', count: 0, examples: [] },
    ]);
  });
});
