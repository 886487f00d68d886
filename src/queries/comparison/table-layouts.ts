import type { ResultTable } from '../../engine/engine';
import type { Side } from '../../sql/compare-table';

/** A column of a table with its DuckDB type, written as DuckDB does. */
export interface LayoutColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns of the tables of a snapshot, by table. */
export type TableLayouts = ReadonlyMap<string, readonly LayoutColumn[]>;

/** The tables of both snapshots from the rows of `comparedColumnsQuery`. */
export function tableLayouts({ columns, rowCount }: ResultTable): Record<Side, TableLayouts> {
  const found = {
    newer: new Map<string, LayoutColumn[]>(),
    older: new Map<string, LayoutColumn[]>(),
  };
  const at = (name: string, row: number) =>
    String(columns.find((column) => column.name === name)?.values[row]);
  for (let row = 0; row < rowCount; row += 1) {
    const tables = found[at('side', row) === 'newer' ? 'newer' : 'older'];
    const table = at('table', row);
    const known = tables.get(table) ?? [];
    known.push({ name: at('column', row), type: at('type', row) });
    tables.set(table, known);
  }
  return found;
}
