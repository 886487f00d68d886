import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../catalog/dataset-schema';
import { recordPredicate } from '../../sql/record-predicate';
import { recordsQuery } from '../../sql/records-query';
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
