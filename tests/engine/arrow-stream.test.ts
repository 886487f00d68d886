import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resultTableOf } from '../../src/engine/arrow-columns';
import { type ArrowInput, arrowStreamOf } from '../../src/engine/arrow-stream';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

let engine: WasmEngine;

beforeAll(async () => {
  engine = await startWasmEngine();
});

afterAll(() => engine.close());

const columns: readonly ArrowInput[] = [
  { name: 'name', type: 'string', values: ['衢州', null, '', "it's 𠮷"] },
  { name: 'day', type: 'date', values: ['2026-10-31', '1899-12-31', null, '2026-01-01'] },
  { name: 'count', type: 'integer', values: [1, 9007199254740993n, null, -5] },
  { name: 'rate', type: 'number', values: [0.1, null, -2.5e300, 0] },
  { name: 'late', type: 'boolean', values: [true, false, null, true] },
];

describe('columns on their way into DuckDB-WASM', () => {
  it('arrive as they were, null included, and a second stream is appended', () => {
    engine.insertArrow('sent', arrowStreamOf(columns), { create: true });
    engine.insertArrow('sent', arrowStreamOf(columns), { create: false });
    const { rowCount, columns: back } = engine.query(
      'SELECT "name", CAST("day" AS DATE) AS "day", "count", "rate", "late" FROM "memory"."sent"',
    );
    expect(rowCount).toBe(8);
    for (const [place, { name, type, values }] of columns.entries()) {
      expect(back[place]).toEqual({
        name,
        type,
        values: [...Array.from(values), ...Array.from(values)],
      });
    }
  });

  it('are read by Arrow itself as they were, over the border of a byte of nulls', () => {
    const values = Array.from({ length: 1001 }, (_, row) => (row % 3 === 0 ? null : row * 2));
    const stream = arrowStreamOf([{ name: 'n', type: 'integer', values }]);
    expect(resultTableOf(tableFromIPC(stream)).columns[0]?.values).toEqual(values);
  });

  it('grow beyond what was set aside for text', () => {
    const values = Array.from({ length: 100 }, (_, row) => '企业'.repeat(row * 5));
    const stream = arrowStreamOf([{ name: 'text', type: 'string', values }]);
    expect(resultTableOf(tableFromIPC(stream)).columns[0]?.values).toEqual(values);
  });

  it('keep their types where a batch has nothing but null', () => {
    const empty = columns.map(({ name, type }) => ({ name, type, values: [null, null] }));
    engine.insertArrow('sent', arrowStreamOf(empty), { create: false });
    expect(engine.query('SELECT count(*) AS n FROM memory.sent').columns[0]?.values).toEqual([10]);
  });

  it('are refused where an integer has a fraction', () => {
    expect(() => arrowStreamOf([{ name: 'n', type: 'integer', values: [1.5] }])).toThrow(
      RangeError,
    );
  });

  it('need no compiled code, which the content security policy forbids', () => {
    const compile = vi.spyOn(globalThis, 'Function').mockImplementation(() => {
      throw new Error('code was compiled');
    });
    try {
      expect(arrowStreamOf(columns).length).toBeGreaterThan(0);
    } finally {
      compile.mockRestore();
    }
  });
});
