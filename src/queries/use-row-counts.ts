import { useQuery } from '@tanstack/react-query';
import { rowCountsQuery } from '../sql/row-counts-query';
import { useWorkspace } from './use-workspace';

/** The number of rows of each dataset, snapshot and own rows together, by name. */
export function useRowCounts(datasets: readonly string[]) {
  const { engine, snapshot, revision } = useWorkspace();
  return useQuery({
    queryKey: ['row counts', snapshot?.location, revision, datasets],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const { columns } = await engine.query(rowCountsQuery(datasets).text, { signal });
      return new Map(columns.map(({ name, values }) => [name, Number(values[0])]));
    },
  });
}
