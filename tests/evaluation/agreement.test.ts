import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { createCube } from '../../src/evaluation/compile-cube';
import { catalogueContext, indicators } from '../../src/evaluation/indicators';
import { compareCells } from '../../src/evaluation/recompute/compare-cells';
import {
  type RecomputedCells,
  recomputeCells,
} from '../../src/evaluation/recompute/recompute-cells';
import { recomputeReads } from '../../src/evaluation/recompute/recompute-reads';
import { calendarColumns, calendarTable, datasetTable } from '../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';
import { openWasmDatabase, type WasmDatabase } from '../support/wasm-database';
import {
  crossFilteredFigures,
  type Figure,
  filterOf,
  filters,
  rawColumns,
  recomputedFigures,
  sqlCells,
  sqlFigures,
} from './agreement-support';
import { randomRows } from './random-rows';

const period = { asOf: '2026-10-20', from: '2026-05', to: '2026-10' };
const wanted = filters.flatMap((filter) => [
  filterOf(filter, { from: period.from, to: period.to }),
  filterOf(filter, { from: '2026-08', to: '2026-09' }),
]);

function expectEqual(ours: readonly Figure[], theirs: readonly Figure[]): void {
  indicators.forEach(({ name }, index) => {
    const [a, b] = [ours[index], theirs[index]];
    expect([name, a?.numerator, a?.denominator]).toEqual([name, b?.numerator, b?.denominator]);
    if (typeof b?.value === 'number') {
      expect(Math.abs((a?.value ?? Number.NaN) - b.value)).toBeLessThanOrEqual(
        1e-12 * Math.max(1, Math.abs(b.value)),
      );
    } else expect(a?.value).toBeNull();
  });
}

describe('rows with every kind of value, nulls and dates outside the calendar', () => {
  let database: NativeDatabase;
  let browser: WasmDatabase;
  let recomputed: RecomputedCells;
  beforeAll(async () => {
    database = await openNativeDatabase();
    browser = await openWasmDatabase();
    const names = Object.keys(recomputeReads);
    const statements = names.flatMap((name, index) =>
      datasetTable(datasetByName(name), randomRows(datasetByName(name), 1500, index + 1)),
    );
    const cube = createCube([], indicators, { ...catalogueContext(period.asOf), ...period });
    for (const statement of [...calendarTable(), ...statements, cube.text]) {
      await database.run(statement);
      await browser.run(statement);
    }
    const datasets = await rawColumns(database.rows);
    recomputed = await recomputeCells({ ...period, datasets, calendar: calendarColumns() });
  });
  afterAll(() => {
    database.close();
    browser.close();
  });

  test('every cell of native DuckDB and DuckDB-WASM is the same', async () => {
    const cells = await sqlCells(database.rows, period);
    expect(cells.length).toBeGreaterThan(1000);
    expect(await sqlCells(browser.rows, period)).toEqual(cells);
  });

  test('every cell of SQL and Arquero is the same', async () => {
    const cells = await sqlCells(database.rows, period);
    for (const { name } of indicators) {
      const theirs = recomputed[name];
      if (!theirs) throw new Error(`${name} was not recomputed`);
      const comparison = compareCells(
        cells.filter((cell) => cell.indicator === name),
        theirs,
      );
      expect([name, comparison.differences]).toEqual([name, []]);
      expect(comparison.cells).toBeGreaterThan(50);
    }
  });

  test('the figures of every filter are the same from rows in both engines, from the cube and from Arquero', async () => {
    const crossFiltered = await crossFilteredFigures(browser.rows, wanted);
    for (const [index, filter] of wanted.entries()) {
      const fromRows = await sqlFigures(database.rows, filter, period.asOf);
      expectEqual(await sqlFigures(browser.rows, filter, period.asOf), fromRows);
      expectEqual(crossFiltered[index] ?? [], fromRows);
      expectEqual(recomputedFigures(recomputed, filter, period), fromRows);
    }
  });
});
