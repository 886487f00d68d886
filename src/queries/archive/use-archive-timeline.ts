import { useQuery } from '@tanstack/react-query';
import { datasets } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { compileTimeline } from '../../evaluation/ledgers/compile-timeline';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';

/** Rows by dataset and month; datasets without any row are not in it. */
export type ArchiveTimeline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many records of each kind a unit has in each month of all that is open. */
export function useArchiveTimeline(filter: Filter) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const { text } = compileTimeline(datasets, filter, asOf);
  return useQuery({
    queryKey: ['archive timeline', snapshot?.location ?? null, revision, text],
    queryFn: async ({ signal }): Promise<ArchiveTimeline> => {
      const found = new Map<string, Map<string, number>>();
      for (const row of rowsOf(await engine.query(text, { signal }))) {
        const dataset = String(row.dataset);
        const months = found.get(dataset) ?? new Map<string, number>();
        found.set(dataset, months.set(String(row.month), Number(row.rows)));
      }
      return found;
    },
  });
}
