import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../catalog/dataset-schema';
import { facetsQuery } from '../../sql/facets-query';
import type { Sql } from '../../sql/sql';
import { useWorkspace } from '../use-workspace';
import { facetFields } from './facet-parameter';
import { workspaceKey } from './use-records';

/** A code and how many records have it, the most first. */
export interface FacetCount {
  readonly code: string;
  readonly rows: number;
}

/** How many of the records have each code of the dataset's facets, by field. */
export function useFacets(dataset: Dataset, where: Sql) {
  const workspace = useWorkspace();
  const fields = facetFields(dataset).map(({ name }) => name);
  const text = fields.length === 0 ? null : facetsQuery(dataset, where, fields).text;
  return useQuery({
    queryKey: ['records facets', ...workspaceKey(workspace), text],
    enabled: text !== null,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, readonly FacetCount[]>> => {
      const { columns } = await workspace.engine.query(text ?? '', { signal });
      const [names, codes, rows] = ['field', 'value', 'rows'].map(
        (name) => columns.find((column) => column.name === name)?.values ?? [],
      );
      const counts = new Map<string, FacetCount[]>(fields.map((name) => [name, []]));
      for (const [place, name] of (names ?? []).entries()) {
        const code = codes?.[place];
        if (code === null || code === undefined) continue;
        counts.get(String(name))?.push({ code: String(code), rows: Number(rows?.[place] ?? 0) });
      }
      for (const list of counts.values()) list.sort((a, b) => b.rows - a.rows);
      return counts;
    },
    placeholderData: keepPreviousData,
  });
}
