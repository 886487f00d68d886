import type { TableColumns } from '../engine/dataset-views';
import type { Engine } from '../engine/engine';
import { tableColumns } from '../engine/table-columns';

/** The tables of own rows and their columns. */
export function localTables(engine: Engine): Promise<TableColumns> {
  return tableColumns(engine, 'memory', 'local');
}
