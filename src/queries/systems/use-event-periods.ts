import { useQuery } from '@tanstack/react-query';
import { datasets } from '../../catalog/catalog';
import { eventPeriodsQuery } from '../../sql/event-periods-query';
import { useWorkspace } from '../use-workspace';

/** First and last date of the events of a dataset, `YYYY-MM-DD`. */
export interface EventPeriod {
  readonly first: string;
  readonly last: string;
}

/** The period of each dataset that has dated rows, by name. */
export function useEventPeriods() {
  const { engine, snapshot, revision } = useWorkspace();
  return useQuery({
    queryKey: ['event periods', snapshot?.location, revision],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, EventPeriod>> => {
      const { columns, rowCount } = await engine.query(eventPeriodsQuery(datasets).text, {
        signal,
      });
      const [names, first, last] = columns.map(({ values }) => values);
      const found = new Map<string, EventPeriod>();
      for (let row = 0; row < rowCount; row += 1) {
        const [from, to] = [first?.[row] ?? null, last?.[row] ?? null];
        if (from === null || to === null) continue;
        found.set(String(names?.[row]), {
          first: String(from).slice(0, 10),
          last: String(to).slice(0, 10),
        });
      }
      return found;
    },
  });
}
