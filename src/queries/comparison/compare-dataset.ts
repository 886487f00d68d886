import type { Engine, ResultTable } from '../../engine/engine';
import {
  changedColumnsQuery,
  differenceCountsQuery,
  lateDaysQuery,
  repeatedKeysQuery,
  tableRowsQuery,
} from '../../sql/compare-counts';
import { createDifferences } from '../../sql/compare-rows';
import type { ComparedTable, Side } from '../../sql/compare-table';
import { rowsOf as recordsOf } from '../records/record-blocks';
import type { ComparedDataset } from './compared-dataset';
import type { DatasetDifference, DifferenceCounts } from './comparison';

const none = { added: 0, late: 0, withdrawn: 0, changed: 0, unchanged: 0 };

/**
 * Compares the rows of a dataset in the two attached snapshots and leaves the table of its
 * differences. A dataset of one snapshot only, or without a common field, has no rows compared.
 * Rejects with EngineError.
 */
export async function compareDataset(
  engine: Pick<Engine, 'query' | 'run'>,
  dataset: ComparedDataset,
  olderAsOf: string,
): Promise<DatasetDifference> {
  const rowsOf = async (side: Side) =>
    dataset.presence === (side === 'newer' ? 'removed' : 'added')
      ? 0
      : numberIn(await engine.query(tableRowsQuery(side, dataset.name).text), 'rows');
  const total = { newer: await rowsOf('newer'), older: await rowsOf('older') };
  if (dataset.presence !== 'both' || dataset.table === null) {
    return {
      dataset,
      counts: { ...total, ...none },
      changedFields: [],
      lateness: [],
      repeatedKeys: 0,
    };
  }
  const repeatedKeys = dataset.table.isNumbered ? 0 : await repeated(engine, dataset.table);
  const table = repeatedKeys > 0 ? { ...dataset.table, isNumbered: true } : dataset.table;
  await engine.run(createDifferences(table, olderAsOf).text);
  const found = await engine.query(differenceCountsQuery(table.name).text);
  const columns = await engine.query(changedColumnsQuery(table.name).text);
  const late = await engine.query(lateDaysQuery(table.name).text);
  return {
    dataset: { ...dataset, table },
    counts: countsOf(found, total),
    changedFields: recordsOf(columns).map(({ place, rows }) => ({
      field: table.columns[Number(place)]?.name ?? '',
      rows: Number(rows),
    })),
    lateness: recordsOf(late).map(({ days, rows }) => ({ days: Number(days), rows: Number(rows) })),
    repeatedKeys,
  };
}

async function repeated(engine: Pick<Engine, 'query'>, table: ComparedTable): Promise<number> {
  const sides: readonly Side[] = ['newer', 'older'];
  const keys: number[] = [];
  for (const side of sides) {
    keys.push(numberIn(await engine.query(repeatedKeysQuery(side, table).text), 'keys'));
  }
  return Math.max(...keys);
}

function countsOf(
  found: ResultTable,
  { newer, older }: { readonly newer: number; readonly older: number },
): DifferenceCounts {
  const added = numberIn(found, 'added');
  const changed = numberIn(found, 'changed');
  return {
    newer,
    older,
    added,
    late: numberIn(found, 'late'),
    withdrawn: numberIn(found, 'withdrawn'),
    changed,
    unchanged: newer - added - changed,
  };
}

function numberIn(table: ResultTable, column: string): number {
  return Number(recordsOf(table)[0]?.[column] ?? 0);
}
