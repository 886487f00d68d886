import { datasets } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { CodedTable } from '../../engine/engine';
import { compileOverdue } from '../../evaluation/compile-overdue';
import { sql } from '../../sql/sql';
import { ownTables } from '../local-tables';
import { overdueDays, snapshotOverdue } from '../opening-statements';
import { takeAnswer } from '../take-answer';
import type { Workspace } from '../workspace';
import type { OverdueItem } from './summarise-overdue';

/** Everything overdue at the as-of date, oldest first: the snapshot's list and own rows. */
export async function loadOverdue(workspace: Workspace): Promise<readonly OverdueItem[]> {
  const { engine, asOf, snapshotColumns } = workspace;
  const own = await ownTables(workspace);
  const ownDatasets = datasets.filter(({ name }) => own.has(name));
  const hasDuties = ownDatasets.some(({ fields }) =>
    fields.some(({ role }) => role === 'deadline'),
  );
  const tables = [
    snapshotColumns?.has('overdue_items')
      ? await takeAnswer(workspace, snapshotOverdue(asOf))
      : null,
    hasDuties ? await engine.queryCoded(ownOverdue(ownDatasets, asOf)) : null,
  ];
  const items = tables.flatMap((table) => (table ? itemsOf(table) : []));
  return own.size === 0 ? items : items.sort((a, b) => b.days - a.days);
}

function ownOverdue(own: readonly Dataset[], asOf: string): string {
  return overdueDays(sql`(${compileOverdue(own, asOf, ['local'])}) AS "items"`, asOf);
}

function itemsOf(table: CodedTable): OverdueItem[] {
  const text = (name: string) => textColumn(table, name);
  const [dataset, record, area] = [text('dataset'), text('record'), text('area')];
  const [region, department] = [text('region'), text('department')];
  const days = table.plain.get('days')?.values ?? [];
  return Array.from({ length: table.rowCount }, (_, row) => ({
    dataset: dataset(row) ?? '',
    record: record(row) ?? '',
    region: region(row),
    department: department(row),
    area: area(row) ?? '',
    days: Number(days[row]),
  }));
}

/** The text of a row in a column that is an ENUM or text. */
function textColumn({ coded, plain }: CodedTable, name: string): (row: number) => string | null {
  const column = coded.get(name);
  if (column) return (row) => column.names[column.codes[row] as number] ?? null;
  const values = plain.get(name)?.values ?? [];
  return (row) => (values[row] ?? null) as string | null;
}
