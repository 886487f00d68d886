import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../catalog/dataset-schema';
import type { SortKey } from '../../sql/order-by';
import { recordPositionQuery } from '../../sql/record-position-query';
import { recordPredicate } from '../../sql/record-predicate';
import { recordsQuery } from '../../sql/records-query';
import type { Sql } from '../../sql/sql';
import { useWorkspace } from '../use-workspace';
import { type RecordRow, rowsOf } from './record-blocks';
import { workspaceKey } from './use-records';

/** All fields of the record of a key; null where there is none. */
export function useRecord(dataset: Dataset, key: string) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['record', ...workspaceKey(workspace), dataset.name, key],
    queryFn: async ({ signal }): Promise<RecordRow | null> => {
      const where = recordPredicate(dataset, key);
      const query = recordsQuery(dataset, { where, sort: [], offset: 0, count: 1 });
      return rowsOf(await workspace.engine.query(query.text, { signal }))[0] ?? null;
    },
  });
}

/** The place of a record among others in an order, from 0; null where it is not one of them. */
export function useRecordPosition(dataset: Dataset, key: string | null, where: Sql, sort: SortKey) {
  const workspace = useWorkspace();
  const text = key === null ? '' : recordPositionQuery(dataset, key, where, sort).text;
  return useQuery({
    queryKey: ['record position', ...workspaceKey(workspace), text],
    enabled: key !== null,
    queryFn: async ({ signal }): Promise<number | null> => {
      const { columns, rowCount } = await workspace.engine.query(text, { signal });
      return rowCount === 0 ? null : Number(columns[0]?.values[0]);
    },
  });
}
