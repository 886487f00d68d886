import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { keyCountsQuery } from '../../sql/key-counts-query';
import type { SortKey } from '../../sql/order-by';
import type { Sql } from '../../sql/sql';
import { totalsQuery } from '../../sql/totals-query';
import { useWorkspace } from '../use-workspace';
import type { Workspace } from '../workspace';
import { hasFewKeys, type KeyCounts, keyCountsOf } from './key-counts';

/** How many records there are and the sums of their amounts. */
export interface RecordsTotals {
  readonly rowCount: number;
  /** By field; null where no record has a value. */
  readonly sums: ReadonlyMap<string, number | null>;
}

/** The fields of a dataset whose sum over records means something: money and people. */
export function summedFields(dataset: Dataset): readonly Field[] {
  return dataset.fields.filter(({ unit }) => unit === 'yuan' || unit === 'person');
}

/** The number of records that satisfy a predicate and the sums of the dataset's amounts. */
export function useRecordsTotals(dataset: Dataset, where: Sql) {
  const workspace = useWorkspace();
  const sums = summedFields(dataset).map(({ name }) => name);
  const text = totalsQuery(dataset, where, sums).text;
  return useQuery({
    queryKey: ['records totals', ...workspaceKey(workspace), text],
    queryFn: async ({ signal }): Promise<RecordsTotals> => {
      const { columns } = await workspace.engine.query(text, { signal });
      const first = new Map(columns.map(({ name, values }) => [name, values[0] ?? null]));
      return {
        rowCount: Number(first.get('rows') ?? 0),
        sums: new Map(sums.map((name) => [name, numberOf(first.get(name))])),
      };
    },
    placeholderData: keepPreviousData,
  });
}

/** How many records each value of the sort field has; null where it has too many values to count. */
export function useKeyCounts(dataset: Dataset, where: Sql, sort: SortKey) {
  const workspace = useWorkspace();
  const text = keyCountsQuery(dataset, where, sort).text;
  const pays = hasFewKeys(dataset.fields.find(({ name }) => name === sort.field));
  return useQuery({
    queryKey: ['records keys', ...workspaceKey(workspace), pays, text],
    queryFn: async ({ signal }): Promise<KeyCounts | null> =>
      pays ? keyCountsOf(await workspace.engine.query(text, { signal })) : null,
  });
}

/** What a query key needs so that other rows give other entries. */
export function workspaceKey({ snapshot, revision }: Workspace) {
  return [snapshot?.location ?? null, revision] as const;
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
