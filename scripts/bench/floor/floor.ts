import { prewarmDatabase } from '../../../src/engine/database-worker';
import { startEngine } from '../../../src/engine/start-engine';
import {
  calendarOfSnapshot,
  locked,
  offline,
  snapshotCells,
  snapshotOverdue,
} from '../../../src/queries/opening-statements';
import { sql } from '../../../src/sql/sql';

/** The views of all datasets, as the console makes them; put in by the bench. */
declare const datasetViews: string;
/** The query of the columns of the snapshot's tables; put in by the bench. */
declare const columnsOfSnapshot: string;

prewarmDatabase();
const name = new URLSearchParams(location.hash.slice(1)).get('snapshot');
const address = new URL(`../${name}snapshot.duckdb`, location.href).href;
const engine = await startEngine();
await engine.run(offline);
await engine.run(sql`ATTACH ${address} AS "snapshot" (READ_ONLY)`.text);
await engine.run(`${locked}; ${calendarOfSnapshot}`);
await engine.query(columnsOfSnapshot);
await engine.run(datasetViews);
const cells = await engine.queryCoded(snapshotCells);
const overdue = await engine.query(snapshotOverdue);
document.body.textContent = `${cells.rowCount} cells, ${overdue.rowCount} overdue`;
document.body.dataset.drawn = '1';
