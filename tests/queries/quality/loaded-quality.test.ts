import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import type { Dataset, Field } from '../../../src/catalog/dataset-schema';
import { arrowStreamOf } from '../../../src/engine/arrow-stream';
import { localColumnType } from '../../../src/engine/dataset-views';
import type { Cell } from '../../../src/engine/engine';
import type { FileQuality } from '../../../src/intake/quality/file-quality';
import { QualityTally } from '../../../src/intake/quality/quality-tally';
import { loadedQuality } from '../../../src/queries/quality/loaded-quality';
import { qualityStatement } from '../../../src/queries/quality/quality-statement';
import { join } from '../../../src/sql/compose';
import { createCalendar } from '../../../src/sql/create-calendar';
import { identifier } from '../../../src/sql/identifier';
import { sql } from '../../../src/sql/sql';
import { startWasmEngine, type WasmEngine } from '../../support/wasm-engine';

type Row = readonly Cell[];

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  wasm.query(createCalendar().text);
});

afterAll(() => wasm.close());

/** Puts rows into a table of the dataset and counts their quality there. */
function counted(dataset: Dataset, rows: readonly Row[]): FileQuality {
  const { fields, name } = dataset;
  const columns = fields.map((field, place) => ({
    name: field.name,
    type: field.type,
    values: rows.map((row) => row[place] ?? null),
  }));
  wasm.query(sql`DROP TABLE IF EXISTS ${identifier(name)}`.text);
  wasm.query('DROP TABLE IF EXISTS "memory"."raw"');
  wasm.insertArrow('raw', arrowStreamOf(columns), { create: true });
  const typed = fields.map(
    (field) =>
      sql`CAST(${identifier(field.name)} AS ${localColumnType(field)}) AS ${identifier(field.name)}`,
  );
  wasm.query(
    sql`CREATE TABLE ${identifier(name)} AS SELECT ${join(typed, ', ')} FROM "memory"."raw"`.text,
  );
  return loadedQuality(dataset, wasm.query(qualityStatement(dataset).text)).quality;
}

/** Counts the same rows as they would be counted while they are read. */
function tallied(dataset: Dataset, rows: readonly Row[]): FileQuality {
  const tally = new QualityTally(
    dataset,
    dataset.fields.map(({ name }) => name),
  );
  const seen = new Set<Cell>();
  const key = dataset.fields.findIndex(({ name }) => name === dataset.primaryKey[0]);
  for (const row of rows) {
    const faults = [
      ...missing(dataset, row).map((field) => ({ field, rule: 'required' as const, original: '' })),
      ...disordered(dataset, row).map((field) => ({
        field,
        rule: 'date_order' as const,
        original: '',
      })),
    ];
    const id = row[key] ?? null;
    if (faults.length === 0 && id !== null && seen.has(id)) {
      faults.push({
        field: dataset.primaryKey[0] ?? '',
        rule: 'duplicate_key' as never,
        original: '',
      });
    }
    if (faults.length === 0 && id !== null) seen.add(id);
    tally.add({ values: row as never, changes: [], faults });
  }
  return tally.finish();
}

const cellAt = ({ fields }: Dataset, row: Row, name: string) =>
  row[fields.findIndex((field) => field.name === name)] ?? null;

function missing(dataset: Dataset, row: Row): string[] {
  return dataset.fields
    .filter(({ constraints, derive }) => constraints?.required && derive === undefined)
    .filter(({ name }) => cellAt(dataset, row, name) === null)
    .map(({ name }) => name);
}

function disordered(dataset: Dataset, row: Row): string[] {
  return (dataset.checks ?? [])
    .filter(({ earlier, later }) => {
      const [first, second] = [cellAt(dataset, row, earlier), cellAt(dataset, row, later)];
      return first !== null && second !== null && first > second;
    })
    .map(({ later }) => later);
}

const days = ['2026-03-02', '2026-03-11', '2026-03-12', '2003-12-31', '2026-09-28', '2026-10-13'];

function cellOf({ type, role, codes }: Field): fc.Arbitrary<Cell> {
  const values: readonly Cell[] =
    type === 'date'
      ? days
      : type === 'boolean'
        ? [true, false]
        : type === 'integer' || type === 'number'
          ? [0, 7]
          : role === 'region'
            ? ['330106', '330800']
            : role === 'department'
              ? ['tax', 'transport']
              : codes === 'counterparty_kind'
                ? ['organisation', 'individual', 'self_employed']
                : ['A', 'B', 'C', 'D'];
  return fc.option(fc.constantFrom(...values), { freq: 4 });
}

const timed = ['dishonesty_records', 'complaints', 'information_disclosure', 'government_debt'];

describe('the quality of loaded rows', () => {
  it.each(timed)('of %s is what their reading would count', async (name) => {
    const dataset = datasetByName(name);
    const row = fc.tuple(...dataset.fields.map(cellOf));
    await fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const found = counted(dataset, rows);
        const expected = tallied(dataset, rows);
        for (const dimension of ['completeness', 'timeliness'] as const) {
          expect(found.counts[dimension], dimension).toEqual(expected.counts[dimension]);
        }
        expect(found.timelinessNotAssessable).toBe(expected.timelinessNotAssessable);
        for (const { field, filled, counts } of found.fields) {
          const same = expected.fields.find((each) => each.field === field);
          expect(filled).toBe(same?.filled);
          expect(counts.completeness).toEqual(same?.counts.completeness);
          expect(counts.timeliness).toEqual(same?.counts.timeliness);
          expect(counts.consistency.deficient).toBe(same?.counts.consistency.deficient);
        }
        const units = (quality: FileQuality) =>
          quality.units
            .map(({ region, department, rows: count, counts }) =>
              JSON.stringify([region, department, count, counts.completeness, counts.timeliness]),
            )
            .sort();
        expect(units(found)).toEqual(units(expected));
      }),
      { numRuns: 25 },
    );
  });

  it('finds keys that come again and rows without a defect', () => {
    const dataset = datasetByName('complaints');
    const row = (id: string) =>
      dataset.fields.map((field): Cell => {
        if (field.name === 'complaint_id') return id;
        if (field.name === 'resolved_date') return '2026-03-11';
        if (field.type === 'date') return field.role === 'deadline' ? '2026-03-12' : '2026-03-02';
        return { string: 'x', integer: 1, number: 1, boolean: true }[field.type as 'string'];
      });
    const quality = counted(dataset, [row('A'), row('B'), row('A'), row('A')]);
    expect(quality.counts.uniqueness).toEqual({ assessed: 4, deficient: 2, repaired: 0 });
    expect(quality.counts.timeliness).toEqual({ assessed: 4, deficient: 0, repaired: 0 });
  });

  it('can be asked of every dataset of the catalogue, and of one without rows', () => {
    for (const dataset of datasets) {
      const { units, counts } = counted(dataset, []);
      expect(units).toEqual([]);
      expect(counts.completeness.assessed).toBe(0);
    }
  });
});
