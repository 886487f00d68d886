import { expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import { databaseStatements } from '../../../src/engine/build/database-statements';
import { csvLine } from '../../../src/snapshot/csv-line';
import { startWasmEngine } from '../../support/wasm-engine';

it('builds the whole database of a snapshot in the engine of the tab, from one table', async () => {
  const engine = await startWasmEngine();
  const dataset = datasetByName('dishonesty_records');
  const row: Record<string, string> = {
    record_id: 'D1',
    region_code: '330106',
    event_date: '2026-05-04',
  };
  const lines = [
    csvLine(dataset.fields.map(({ name }) => name)),
    csvLine(dataset.fields.map(({ name }) => row[name] ?? null)),
  ];
  engine.register('records.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  engine.query(`ATTACH ':memory:' AS "snapshot"; USE "snapshot"`);
  const { tables, last } = databaseStatements({
    asOf: '2026-06-30',
    period: { from: '2026-01', to: '2026-06' },
    tables: [{ dataset, csv: 'records.csv' }],
  });
  for (const { text } of [...tables, last]) engine.query(text);
  const count = (table: string) =>
    Number(engine.query(`SELECT count(*) FROM "${table}"`).columns[0]?.values[0]);
  for (const { name } of datasets) expect(count(name), name).toBe(name === dataset.name ? 1 : 0);
  const cells = engine.query(
    `SELECT month, region, numerator FROM overview_cube WHERE indicator = 'dishonesty_records'`,
  );
  expect(cells.columns.map(({ values }) => values[0])).toEqual([202605, '330106', 1]);
  expect(count('calendar')).toBeGreaterThan(8000);
  engine.close();
}, 60_000);
