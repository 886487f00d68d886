import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Filter } from '../../catalog/filter';
import {
  compilePublicationItems,
  type PublicationChoice,
} from '../../evaluation/publication/compile-publication';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import { type PublicationItem, publicationItem } from './publication-item';

/** Most items that are written into one file. */
const mostInFile = 1_000_000;

/** The published records of the chosen units in a state, the first that end; and all of them on request. */
export function usePublicationItems(
  { regions, departments, areas }: Filter,
  { state, dataset, reason, count }: PublicationChoice,
) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const load = useCallback(
    async (most: number, signal?: AbortSignal): Promise<readonly PublicationItem[]> => {
      const filter = { from: null, to: null, regions, departments, areas };
      const choice = { state, dataset, reason, count: most };
      const { text } = compilePublicationItems(filter, asOf, choice);
      return rowsOf(await engine.query(text, signal ? { signal } : {})).map(publicationItem);
    },
    [engine, asOf, regions, departments, areas, state, dataset, reason],
  );
  const found = useQuery({
    queryKey: [
      'publication items',
      snapshot?.location ?? null,
      revision,
      asOf,
      { regions, departments, areas, state, dataset, reason, count },
    ],
    queryFn: ({ signal }) => load(count, signal),
  });
  return { ...found, loadAll: () => load(mostInFile) };
}
