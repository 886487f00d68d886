import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import { compilePublicationCounts } from '../../evaluation/publication/compile-publication';
import { publicationSources } from '../../evaluation/publication/publication-source';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import { publicationLines } from './publication-counts';

/** How the publication of the records of the chosen units stands, by dataset; the period counts not. */
export function usePublicationCounts({ regions, departments, areas }: Filter) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const text = useMemo(
    () =>
      compilePublicationCounts({ from: null, to: null, regions, departments, areas }, asOf).text,
    [regions, departments, areas, asOf],
  );
  return useQuery({
    queryKey: ['publication', snapshot?.location ?? null, revision, text],
    queryFn: async ({ signal }) =>
      publicationLines(
        rowsOf(await engine.query(text, { signal })),
        publicationSources(asOf).map(({ dataset }) => dataset),
      ),
  });
}
