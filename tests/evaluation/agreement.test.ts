import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureDemo } from '../../scripts/demo/ensure-demo';
import { datasetByName } from '../../src/catalog/catalog';
import { createCube } from '../../src/evaluation/compile-cube';
import { catalogueContext, indicators } from '../../src/evaluation/indicators';
import { compareCells } from '../../src/evaluation/recompute/compare-cells';
import {
  type RecomputedCells,
  recomputeCells,
} from '../../src/evaluation/recompute/recompute-cells';
import type { Cell } from '../../src/evaluation/recompute/recompute-input';
import { recomputeReads } from '../../src/evaluation/recompute/recompute-reads';
import { calendarColumns, calendarTable, datasetTable } from '../support/dataset-tables';
import { openNativeDatabase } from '../support/native-database';
import { startWasmEngine } from '../support/wasm-engine';
import {
  crossFilteredFigures,
  type Figure,
  filterOf,
  filters,
  type Period,
  type RowsOf,
  rawColumns,
  recomputedFigures,
  rowsOfTable,
  sqlCells,
  sqlFigures,
  storedCells,
} from './agreement-support';
import { randomRows } from './random-rows';

interface Engines {
  readonly period: Period;
  readonly native: RowsOf;
  readonly browser: RowsOf;
  readonly close: () => void;
}

/** Random rows of every dataset, in both engines, as of the middle of a month. */
async function randomData(): Promise<Engines> {
  const period = { asOf: '2026-10-20', from: '2026-05', to: '2026-10' };
  const native = await openNativeDatabase();
  const browser = await startWasmEngine();
  const tables = Object.keys(recomputeReads).flatMap((name, index) =>
    datasetTable(datasetByName(name), randomRows(datasetByName(name), 1500, index + 1)),
  );
  const cube = createCube([], indicators, { ...catalogueContext(period.asOf), ...period });
  for (const statement of [...calendarTable(), ...tables, cube.text]) {
    await native.run(statement);
    browser.query(statement);
  }
  return {
    period,
    native: native.rows,
    browser: async (sql) => rowsOfTable(browser.query(sql)),
    close: () => {
      native.close();
      browser.close();
    },
  };
}

/** The default demonstration snapshot: one database file, opened by both engines. */
async function demonstration(): Promise<Engines> {
  const [folder = ''] = await ensureDemo();
  const file = join(folder, 'snapshot.duckdb');
  const native = await openNativeDatabase(file);
  const browser = await startWasmEngine();
  browser.register('snapshot.duckdb', await readFile(file));
  browser.query("ATTACH 'snapshot.duckdb' AS snapshot (READ_ONLY)");
  browser.query('USE snapshot');
  return {
    period: { asOf: '2026-10-31', from: '2023-11', to: '2026-10' },
    native: native.rows,
    browser: async (sql) => rowsOfTable(browser.query(sql)),
    close: () => {
      native.close();
      browser.close();
    },
  };
}

/** Cells as text, which is compared fast. */
const linesOf = (cells: readonly Cell[]): string[] => cells.map((cell) => JSON.stringify(cell));

function expectEqual(ours: readonly Figure[], theirs: readonly Figure[]): void {
  indicators.forEach(({ name }, index) => {
    const [a, b] = [ours[index], theirs[index]];
    expect([name, a?.value === null]).toEqual([name, b?.value === null]);
    for (const part of ['numerator', 'denominator', 'value'] as const) {
      const [left, right] = [a?.[part] ?? 0, b?.[part] ?? 0];
      const error = Math.abs(left - right) / Math.max(1, Math.abs(right));
      expect([name, part, error <= 1e-12]).toEqual([name, part, true]);
    }
  });
}

describe.each([
  {
    data: 'random rows, nulls and dates outside the calendar',
    open: randomData,
    cells: 1000,
    sparse: [],
  },
  {
    data: 'the demonstration snapshot',
    open: demonstration,
    cells: 10_000,
    sparse: ['tasks_done_on_time'],
  },
])('$data', ({ open, cells: least, sparse }) => {
  let engines: Engines;
  let recomputed: RecomputedCells;
  beforeAll(async () => {
    engines = await open();
    const datasets = await rawColumns(engines.native);
    recomputed = await recomputeCells({ ...engines.period, datasets, calendar: calendarColumns() });
  }, 300_000);
  afterAll(() => engines?.close());

  test('native DuckDB, DuckDB-WASM and the stored cube have the same cells', async () => {
    const cells = await sqlCells(engines.native, engines.period);
    expect(cells.length).toBeGreaterThan(least);
    const lines = linesOf(cells);
    expect(linesOf(await sqlCells(engines.browser, engines.period))).toEqual(lines);
    expect(linesOf(await storedCells(engines.browser))).toEqual(lines);
  }, 60_000);

  test('Arquero has the same cells', async () => {
    const cells = await sqlCells(engines.native, engines.period);
    for (const { name } of indicators) {
      const theirs = recomputed[name];
      if (!theirs) throw new Error(`${name} was not recomputed`);
      const comparison = compareCells(
        cells.filter((cell) => cell.indicator === name),
        theirs,
      );
      expect([name, comparison.differences]).toEqual([name, []]);
      if (!sparse.includes(name)) expect(comparison.cells).toBeGreaterThan(20);
    }
  }, 60_000);

  test('every filter gives the same figures from rows in both engines, cube and Arquero', async () => {
    const { period, native, browser } = engines;
    const wanted = filters.flatMap((filter) => [
      filterOf(filter, { from: period.from, to: period.to }),
      filterOf(filter, { from: '2026-08', to: '2026-09' }),
    ]);
    const crossFiltered = await crossFilteredFigures(browser, wanted);
    for (const [index, filter] of wanted.entries()) {
      const fromRows = await sqlFigures(native, filter, period.asOf);
      expectEqual(await sqlFigures(browser, filter, period.asOf), fromRows);
      expectEqual(crossFiltered[index] ?? [], fromRows);
      expectEqual(recomputedFigures(recomputed, filter, period), fromRows);
    }
  }, 120_000);
});
