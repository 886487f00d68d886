import { prewarmDatabase } from '../../../src/engine/database-worker';
import { startEngine } from '../../../src/engine/start-engine';
import { sql } from '../../../src/sql/sql';
import type { FloorStatements } from '../floor-statements';

/** The SQL of the console's opening; put in by the bench. */
declare const statements: FloorStatements;

prewarmDatabase();
const name = new URLSearchParams(location.hash.slice(1)).get('snapshot');
const address = new URL(`../${name}snapshot.duckdb`, location.href).href;
const engine = await startEngine();
performance.mark('engine');
await engine.run(statements.beforeAttach);
await engine.run(sql`ATTACH ${address} AS "snapshot" (READ_ONLY)`.text);
performance.mark('attached');
for (const statement of statements.afterAttach) await engine.run(statement);
performance.mark('views');
const cells = await engine.queryCoded(statements.cells);
performance.mark('cells');
const overdue = await engine.queryCoded(statements.overdue);
document.body.textContent = `${cells.rowCount} cells, ${overdue.rowCount} overdue`;
document.body.dataset.drawn = '1';
