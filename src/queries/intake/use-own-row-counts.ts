import { useQuery } from '@tanstack/react-query';
import { join } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { sql } from '../../sql/sql';
import { localTables } from '../local-tables';
import { useWorkspace } from '../use-workspace';

/** The number of own rows of each dataset that has any, by name. */
export function useOwnRowCounts() {
  const { engine, revision } = useWorkspace();
  return useQuery({
    queryKey: ['own row counts', revision],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const names = [...(await localTables(engine)).keys()];
      if (names.length === 0) return new Map();
      const counts = names.map(
        (name) => sql`(SELECT count(*) FROM ${identifier('local', name)}) AS ${identifier(name)}`,
      );
      const { columns } = await engine.query(sql`SELECT ${join(counts, ', ')}`.text, { signal });
      return new Map(
        columns
          .map(({ name, values }) => [name, Number(values[0])] as const)
          .filter(([, count]) => count > 0),
      );
    },
  });
}
