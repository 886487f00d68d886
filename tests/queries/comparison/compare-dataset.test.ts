import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/engine/engine';
import { compareDataset } from '../../../src/queries/comparison/compare-dataset';
import { comparedDatasets } from '../../../src/queries/comparison/compare-snapshots';
import { tableLayouts } from '../../../src/queries/comparison/table-layouts';
import { civilDate } from '../../../src/sql/civil-date';
import { comparedColumnsQuery } from '../../../src/sql/compare-schemas';
import { join } from '../../../src/sql/compose';
import { identifier } from '../../../src/sql/identifier';
import { type Sql, sql } from '../../../src/sql/sql';
import { startWasmEngine, type WasmEngine } from '../../support/wasm-engine';

const asOf = '2026-09-30';

/** A row of the model: key parts, a code, a date, an amount, a flag, a text. */
interface Row {
  readonly id: string | null;
  readonly part: number | null;
  readonly code: 'a' | 'b' | null;
  readonly day: string | null;
  readonly amount: number | null;
  readonly flag: boolean | null;
  readonly note: string | null;
}

const fields = ['id', 'part', 'code', 'day', 'amount', 'flag', 'note'] as const;

let engine: WasmEngine;

beforeAll(async () => {
  engine = await startWasmEngine();
  engine.query("ATTACH ':memory:' AS newer");
  engine.query("ATTACH ':memory:' AS older");
  engine.query('CREATE SCHEMA differences');
}, 30_000);

afterAll(() => engine.close());

describe('rows of two snapshots', () => {
  test('are told apart as a model in plain JavaScript does, whatever their key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row(), { maxLength: 14 }),
        fc.array(fc.tuple(fc.nat(13), fc.constantFrom('keep', 'drop', 'edit', 'copy'), row())),
        fc.constantFrom<readonly (keyof Row)[]>(['id', 'part'], ['id'], []),
        async (older, edits, key) => {
          const newer = edited(older, edits);
          const found = await compare(newer, older, key);
          const expected = model(newer, older, key);
          expect(found.counts).toEqual(expected.counts);
          expect(Object.fromEntries(found.changed)).toEqual(expected.changed);
          expect(Object.fromEntries(found.lateness)).toEqual(expected.lateness);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  test('by hand: one added late, one withdrawn, one changed in two fields, one as it was', async () => {
    const base = {
      part: 1,
      code: 'a',
      day: '2026-08-01',
      amount: 0.1,
      flag: true,
      note: 'x',
    } as const;
    const found = await compare(
      [
        { ...base, id: 'same' },
        { ...base, id: 'edited', amount: 0.1 + 0.2, note: null },
        { ...base, id: 'late', day: '2026-09-20' },
        { ...base, id: 'last day', day: asOf },
        { ...base, id: 'new', day: '2026-10-01' },
        { ...base, id: 'undated', day: null },
      ],
      [
        { ...base, id: 'same' },
        { ...base, id: 'edited', amount: 0.3 },
        { ...base, id: 'gone' },
      ],
      ['id'],
    );
    expect(found.counts).toEqual({
      newer: 6,
      older: 3,
      added: 4,
      late: 2,
      withdrawn: 1,
      changed: 1,
      unchanged: 1,
    });
    expect(found.changed).toEqual([
      ['amount', 1],
      ['note', 1],
    ]);
    expect(found.lateness).toEqual([
      [0, 1],
      [10, 1],
    ]);
    expect(found.repeatedKeys).toBe(0);
  });

  test('with a key that several rows have are paired in order, and the keys are counted', async () => {
    const base = { id: 'k', part: 1, code: null, day: null, amount: null, flag: null } as const;
    const found = await compare(
      [
        { ...base, note: 'a' },
        { ...base, note: 'b' },
        { ...base, note: 'c' },
      ],
      [
        { ...base, note: 'a' },
        { ...base, note: 'b' },
      ],
      ['id'],
    );
    expect(found.counts).toMatchObject({ added: 1, withdrawn: 0, changed: 0, unchanged: 2 });
    expect(found.repeatedKeys).toBe(1);
  });
});

/** Both sides have ENUM types of their own, with their codes in another order. */
function load(side: 'newer' | 'older', rows: readonly Row[]): void {
  const codes = side === 'newer' ? sql`ENUM('b', 'a')` : sql`ENUM('a', 'b', 'c')`;
  const table = identifier(side, 'main', 'penalties');
  const types = sql`"id" VARCHAR, "part" INTEGER, "code" ${codes}, "decision_date" DATE, "amount" DOUBLE, "flag" BOOLEAN, "note" VARCHAR`;
  engine.query(sql`CREATE OR REPLACE TABLE ${table} (${types})`.text);
  if (rows.length === 0) return;
  const values = rows.map((each) => {
    const day = each.day === null ? sql`NULL` : civilDate(each.day);
    return sql`(${each.id}, ${each.part}, ${each.code}, ${day}, ${each.amount}, ${each.flag}, ${each.note})`;
  });
  engine.query(sql`INSERT INTO ${table} VALUES ${join(values as Sql[], ', ')}`.text);
}

async function compare(newer: readonly Row[], older: readonly Row[], key: readonly (keyof Row)[]) {
  load('newer', newer);
  load('older', older);
  const layouts = tableLayouts(engine.query(comparedColumnsQuery().text));
  const [dataset] = comparedDatasets(layouts.newer, layouts.older, manifest(key));
  if (!dataset?.table) throw new Error('the table is there');
  // The table is not of the catalogue, so nothing says which of its columns is the event date.
  const dated = { ...dataset, table: { ...dataset.table, eventDate: 'decision_date' } };
  const found = await compareDataset(engine.asEngine(), dated, asOf);
  return {
    counts: found.counts,
    changed: found.changedFields.map(({ field, rows }): [string, number] => [
      field === 'decision_date' ? 'day' : field,
      rows,
    ]),
    lateness: found.lateness.map(({ days, rows }): [number, number] => [days, rows]),
    repeatedKeys: found.repeatedKeys,
  };
}

function manifest(key: readonly string[]): Parameters<typeof comparedDatasets>[2] {
  return {
    resources: [
      {
        name: 'penalties',
        path: 'penalties.csv',
        format: 'csv',
        mediatype: 'text/csv',
        bytes: 0,
        hash: `sha256:${'0'.repeat(64)}`,
        'chengjian:dataset': 'penalties',
        schema: { fields: [{ name: 'id', type: 'string' }], primaryKey: [...key] },
      },
    ],
  };
}

/** The definition: rows of one key are paired in the order of their other values, none last. */
function model(newer: readonly Row[], older: readonly Row[], key: readonly (keyof Row)[]) {
  const changed: Record<string, number> = {};
  const lateness: Record<string, number> = {};
  const counts = { added: 0, late: 0, withdrawn: 0, changed: 0, unchanged: 0 };
  for (const { now, past } of paired(newer, older, key)) {
    if (!now) counts.withdrawn += 1;
    else if (past) {
      const differing = fields.filter((field) => now[field] !== past[field]);
      counts[differing.length > 0 ? 'changed' : 'unchanged'] += 1;
      for (const field of differing) changed[field] = (changed[field] ?? 0) + 1;
    } else {
      counts.added += 1;
      if (now.day === null || now.day > asOf) continue;
      counts.late += 1;
      const days = (Date.parse(asOf) - Date.parse(now.day)) / 86_400_000;
      lateness[days] = (lateness[days] ?? 0) + 1;
    }
  }
  return {
    counts: { newer: newer.length, older: older.length, ...counts },
    changed,
    lateness,
  };
}

interface Pair {
  readonly now: Row | undefined;
  readonly past: Row | undefined;
}

function paired(
  newer: readonly Row[],
  older: readonly Row[],
  key: readonly (keyof Row)[],
): readonly Pair[] {
  const by = key.length > 0 ? key : fields;
  const nameOf = (each: Row) => JSON.stringify(by.map((field) => each[field]));
  const names = new Set([...newer, ...older].map(nameOf));
  return [...names].flatMap((name) => {
    const after = newer.filter((each) => nameOf(each) === name).sort(inOrder);
    const before = older.filter((each) => nameOf(each) === name).sort(inOrder);
    const length = Math.max(after.length, before.length);
    return Array.from({ length }, (_, place) => ({ now: after[place], past: before[place] }));
  });
}

/** By the fields in their order; the values of the fields of the key are the same anyway. */
function inOrder(a: Row, b: Row): number {
  for (const field of fields) {
    const [x, y] = [a[field], b[field]];
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return compareCells(x, y);
  }
  return 0;
}

function compareCells(a: Exclude<Cell, null>, b: Exclude<Cell, null>): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return a < b ? -1 : 1;
}

function row(): fc.Arbitrary<Row> {
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 });
  return fc.record({
    id: maybe(fc.constantFrom('1', '2', '3', "it's", '张三')),
    part: maybe(fc.integer({ min: 0, max: 2 })),
    code: maybe(fc.constantFrom('a', 'b')),
    day: maybe(fc.constantFrom('2026-01-01', '2026-09-29', asOf, '2026-10-01')),
    amount: maybe(fc.constantFrom(0, 0.1, 0.30000000000000004, 0.3, 1e15)),
    flag: maybe(fc.boolean()),
    note: maybe(fc.constantFrom('', 'a', 'b', '乙')),
  });
}

function edited(
  older: readonly Row[],
  edits: readonly (readonly [number, 'keep' | 'drop' | 'edit' | 'copy', Row])[],
): Row[] {
  const rows: (Row | null)[] = [...older];
  for (const [place, edit, other] of edits) {
    const before = rows[place];
    if (edit === 'copy' || !before) rows.push(other);
    else if (edit === 'drop') rows[place] = null;
    else if (edit === 'edit') rows[place] = { ...other, id: before.id, part: before.part };
  }
  return rows.filter((each) => each !== null);
}
