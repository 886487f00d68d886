import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCodedTables, unpackCodedTables } from '../../src/engine/coded-tables-file';
import type { CodedTable, ResultTable } from '../../src/engine/engine';

const example: ResultTable = {
  rowCount: 3,
  columns: [
    { name: 'area', type: 'string', values: ['procurement', null, 'procurement'] },
    { name: 'month', type: 'integer', values: [202609, 202610, 202610] },
    { name: 'numerator', type: 'number', values: [1.5, -0.25, 1e12] },
  ],
};

function unpacked(tables: Record<string, ResultTable>): ReadonlyMap<string, CodedTable> {
  return unpackCodedTables(packCodedTables(new Map(Object.entries(tables))).buffer as ArrayBuffer);
}

/** The values of a column, texts for codes. */
function valuesOf(table: CodedTable | undefined, name: string): unknown[] {
  const column = table?.coded.get(name);
  if (column) return Array.from(column.codes, (code) => column.names[code] ?? null);
  return Array.from(table?.plain.get(name)?.values ?? []);
}

describe('tables in a file', () => {
  it('come back with texts as codes and numbers as typed arrays', () => {
    const table = unpacked({ cells: example }).get('cells');
    expect(table?.rowCount).toBe(3);
    expect(table?.coded.get('area')).toEqual({
      codes: Uint8Array.of(0, 1, 0),
      names: ['procurement'],
    });
    expect(table?.plain.get('month')?.values).toEqual(Int32Array.of(202609, 202610, 202610));
    expect(table?.plain.get('numerator')?.values).toEqual(Float64Array.of(1.5, -0.25, 1e12));
  });

  it('come back whatever they hold', () => {
    const column = fc.oneof(
      fc.array(fc.option(fc.string({ unit: 'grapheme' })), { minLength: 7, maxLength: 7 }),
      fc.array(
        fc.double({ noNaN: true }).map((value) => value + 0),
        { minLength: 7, maxLength: 7 },
      ),
      fc.array(fc.integer(), { minLength: 7, maxLength: 7 }),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 7, maxLength: 7 }),
    );
    fc.assert(
      fc.property(fc.array(column, { maxLength: 6 }), (lists) => {
        const columns = lists.map((values, place) => ({
          name: `c${place}`,
          type: typeof values[0] === 'number' ? ('number' as const) : ('string' as const),
          values: values as (string | null)[] | number[],
        }));
        const table = unpacked({
          empty: { rowCount: 0, columns: [] },
          all: { rowCount: 7, columns },
        });
        for (const { name, values } of columns) {
          expect(valuesOf(table.get('all'), name)).toEqual(values);
        }
      }),
    );
  });

  it('keep many different texts as texts', () => {
    const values = Array.from({ length: 5_000 }, (_, row) => `ZG-${row}`);
    const table = unpacked({
      overdue: { rowCount: 5_000, columns: [{ name: 'record', type: 'string', values }] },
    }).get('overdue');
    expect(table?.plain.get('record')?.values).toEqual(values);
  });

  it('refuse numbers that are missing and types without a place', () => {
    const one = (type: 'number' | 'date', values: (string | null)[]) =>
      packCodedTables(new Map([['t', { rowCount: 1, columns: [{ name: 'x', type, values }] }]]));
    expect(() => one('number', [null])).toThrow(TypeError);
    expect(() => one('date', ['2026-10-31'])).toThrow(/column x is neither/);
  });

  it('refuse bytes that are something else or end too early', () => {
    const bytes = packCodedTables(new Map([['cells', example]]));
    expect(() => unpackCodedTables(new TextEncoder().encode('<!doctype html>').buffer)).toThrow(
      /does not begin with CJTABLE1/,
    );
    for (const end of [3, 11, 40, bytes.length - 30]) {
      expect(() => unpackCodedTables(bytes.slice(0, end).buffer)).toThrow(Error);
    }
  });
});
