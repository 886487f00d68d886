import { datasets } from '../../catalog/catalog';
import type { ResultTable } from '../../engine/engine';
import { compileOverdue } from '../../evaluation/compile-overdue';
import { dayNumber } from '../../util/civil-date';
import { localTables } from '../local-tables';
import { snapshotOverdue } from '../opening-statements';
import type { Workspace } from '../workspace';
import type { OverdueItem } from './summarise-overdue';

/** Everything overdue at the as-of date, oldest first: the snapshot's list and own rows. */
export async function loadOverdue(workspace: Workspace): Promise<readonly OverdueItem[]> {
  const { engine, asOf, snapshotColumns } = workspace;
  const own = await localTables(engine);
  const ownDatasets = datasets.filter(({ name }) => own.has(name));
  const hasDuties = ownDatasets.some(({ fields }) =>
    fields.some(({ role }) => role === 'deadline'),
  );
  const tables = [
    snapshotColumns?.has('overdue_items') ? await engine.query(snapshotOverdue) : null,
    hasDuties ? await engine.query(compileOverdue(ownDatasets, asOf, ['local']).text) : null,
  ];
  const items = tables.flatMap((table) => (table ? itemsOf(table, asOf) : []));
  return own.size === 0 ? items : items.sort((a, b) => b.days - a.days);
}

function itemsOf({ columns, rowCount }: ResultTable, asOf: string): OverdueItem[] {
  const last = dayNumber(asOf);
  const [dataset, record, region, department, area, due] = columns.map(({ values }) => values);
  return Array.from({ length: rowCount }, (_, row) => ({
    dataset: String(dataset?.[row]),
    record: String(record?.[row]),
    region: textOf(region?.[row]),
    department: textOf(department?.[row]),
    area: String(area?.[row]),
    days: last - dayNumber(String(due?.[row])),
  }));
}

function textOf(cell: unknown): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
