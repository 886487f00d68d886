import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { editorSchemas } from '../../scripts/support/editor-schemas';
import { indicators } from '../../src/evaluation/indicators';
import { models } from '../../src/evaluation/model/models';
import { rules } from '../../src/warnings/rules';

test('the schemas that editors read are those of the code', async () => {
  for (const [file, text] of editorSchemas()) {
    const written = await readFile(file, 'utf8');
    expect(written, `run: node scripts/run.mjs scripts/write-schemas.ts`).toBe(text);
  }
});

test('a schema says what a document may hold, and every model names it', () => {
  const schema = JSON.parse(editorSchemas().get('data/models/schema/model.schema.json') ?? '');
  expect(schema.properties.scale.anyOf).toEqual([
    { type: 'number', const: 100 },
    { type: 'number', const: 1000 },
  ]);
  expect(schema.additionalProperties).toBe(false);
  const read = z.fromJSONSchema(schema);
  for (const model of models) {
    const path = join(dirname('data/models/x.json'), model.$schema ?? '');
    expect([model.name, path]).toEqual([model.name, 'data/models/schema/model.schema.json']);
    expect([model.name, read.safeParse(model).success]).toEqual([model.name, true]);
    expect(read.safeParse({ ...model, unitLevel: 'planet' }).success).toBe(false);
    expect(read.safeParse({ ...model, script: 'x' }).success).toBe(false);
  }
});

test('every indicator document meets the schema that it names', () => {
  const schema = z.fromJSONSchema(
    JSON.parse(editorSchemas().get('data/models/schema/indicator.schema.json') ?? ''),
  );
  for (const indicator of indicators) {
    expect([indicator.name, indicator.$schema]).toEqual([
      indicator.name,
      '../schema/indicator.schema.json',
    ]);
    expect([indicator.name, schema.safeParse(indicator).success]).toEqual([indicator.name, true]);
  }
});

test('every rule document meets the schema that it names', () => {
  const text = editorSchemas().get('data/rules/schema/rule.schema.json') ?? '';
  const schema = z.fromJSONSchema(JSON.parse(text));
  for (const rule of rules) {
    expect([rule.name, rule.$schema]).toEqual([rule.name, './schema/rule.schema.json']);
    expect([rule.name, schema.safeParse(rule).success]).toEqual([rule.name, true]);
    expect(schema.safeParse({ ...rule, script: 'x' }).success).toBe(false);
  }
});
