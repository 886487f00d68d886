import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import { recordPredicate } from '../../sql/record-predicate';
import { recordsQuery } from '../../sql/records-query';
import { useWorkspace } from '../use-workspace';
import { hasExtraColumns } from './has-extra-columns';
import { type RecordRow, rowsOf } from './record-blocks';
import { workspaceKey } from './use-records';

/** All fields and extra columns of the record of a key; null where there is none. */
export function useRecord(dataset: Dataset, key: string) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['record', ...workspaceKey(workspace), dataset.name, key],
    queryFn: async ({ signal }): Promise<RecordRow | null> => {
      const where = recordPredicate(dataset, key);
      const names = dataset.fields.map(({ name }) => name);
      const fields = (await hasExtraColumns(workspace, dataset)) ? [...names, extraColumn] : names;
      const query = recordsQuery(dataset, { fields, where, sort: [], offset: 0, count: 1 });
      return rowsOf(await workspace.engine.query(query.text, { signal }))[0] ?? null;
    },
  });
}
