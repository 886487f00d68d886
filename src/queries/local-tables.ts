import type { TableColumns } from '../engine/dataset-views';
import type { Engine } from '../engine/engine';
import { ownDatabase } from '../engine/own-database';
import { incoming } from '../engine/staged-rows';
import { tableColumns } from '../engine/table-columns';
import type { Workspace } from './workspace';

/** The tables of own rows and their columns; what is being loaded is none of them yet. */
export async function localTables(engine: Engine): Promise<TableColumns> {
  const tables = new Map(await tableColumns(engine, ownDatabase, 'local'));
  tables.delete(incoming);
  return tables;
}

/** As `localTables`; nothing is asked of the engine while no row was ever loaded. */
export async function ownTables({ engine, revision }: Workspace): Promise<TableColumns> {
  return revision === 0 ? new Map() : localTables(engine);
}
