import type { TableColumns } from '../engine/dataset-views';
import type { Engine } from '../engine/engine';
import { tableColumns } from '../engine/table-columns';
import type { Workspace } from './workspace';

/** The tables of own rows and their columns. */
export function localTables(engine: Engine): Promise<TableColumns> {
  return tableColumns(engine, 'memory', 'local');
}

/** As `localTables`; nothing is asked of the engine while no row was ever loaded. */
export async function ownTables({ engine, revision }: Workspace): Promise<TableColumns> {
  return revision === 0 ? new Map() : localTables(engine);
}
