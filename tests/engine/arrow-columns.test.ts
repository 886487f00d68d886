import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

let engine: WasmEngine;

beforeAll(async () => {
  engine = await startWasmEngine();
});

afterAll(() => engine.close());

function column(sql: string) {
  const { columns } = engine.query(sql);
  return columns[0];
}

describe('results of DuckDB-WASM as columns', () => {
  it('gives DATE as civil dates, before 1970 too, and null', () => {
    const dates = column(
      "SELECT d FROM (VALUES (DATE '2026-10-31'), (DATE '1899-12-31'), (NULL)) AS t(d)",
    );
    expect(dates).toMatchObject({
      type: 'date',
      values: ['2026-10-31', '1899-12-31', null],
    });
  });

  it('keeps 64-bit integers exact', () => {
    const integers = column(
      'SELECT n FROM (VALUES (9007199254740993::BIGINT), (-9223372036854775808), (42), (NULL)) AS t(n)',
    );
    expect(integers).toMatchObject({
      type: 'integer',
      values: [9007199254740993n, -9223372036854775808n, 42, null],
    });
  });

  it('gives numbers without nulls as a typed array and with nulls as a list', () => {
    const plain = column('SELECT n::DOUBLE AS n FROM range(3) AS t(n)');
    expect(plain?.values).toEqual(Float64Array.of(0, 1, 2));
    const holed = column('SELECT n FROM (VALUES (1.5::DOUBLE), (NULL)) AS t(n)');
    expect(holed?.values).toEqual([1.5, null]);
  });

  it('joins the chunks of a long result', () => {
    const long = column('SELECT (n % 100)::INTEGER AS n FROM range(10000) AS t(n)');
    expect(long?.values).toHaveLength(10000);
    expect(long?.values[9999]).toBe(99);
  });

  it('gives ENUM, text, booleans and nothing as they are', () => {
    engine.query("CREATE TYPE grade AS ENUM ('good', 'poor')");
    expect(column("SELECT g::grade AS g FROM (VALUES ('poor'), (NULL), ('good')) AS t(g)")).toEqual(
      {
        name: 'g',
        type: 'string',
        values: ['poor', null, 'good'],
      },
    );
    expect(column("SELECT t FROM (VALUES ('衢州'), (NULL)) AS t(t)")?.values).toEqual([
      '衢州',
      null,
    ]);
    expect(column('SELECT b FROM (VALUES (true), (NULL), (false)) AS t(b)')?.values).toEqual([
      true,
      null,
      false,
    ]);
  });

  it('gives whole sums exactly and fractions of DECIMAL as numbers', () => {
    const large = column(
      'SELECT sum(n) AS n FROM (VALUES (9007199254740993::BIGINT), (9007199254740993)) AS t(n)',
    );
    expect(large).toMatchObject({ type: 'integer', values: [18014398509481986n] });
    const negative = column('SELECT -sum(n) AS n FROM (VALUES (9007199254740993::BIGINT)) AS t(n)');
    expect(negative?.values).toEqual([-9007199254740993n]);
    expect(column('SELECT sum(n)::BIGINT AS n FROM range(10) AS t(n)')?.values[0]).toBe(45);
    expect(column('SELECT 1.25::DECIMAL(10, 2) AS d')?.values[0]).toBe(1.25);
    expect(column('SELECT (-1.25)::DECIMAL(10, 2) AS d')?.values[0]).toBe(-1.25);
  });
});
