import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../catalog/dataset-schema';

/** A dataset or an indicator, by its name. */
export interface SearchTarget {
  readonly kind: 'dataset' | 'indicator';
  readonly code: string;
  readonly title: Bilingual;
}

const none: readonly SearchTarget[] = [];

const titles = {
  dataset: import.meta.glob<Bilingual>('../../data/catalog/*.json', { import: 'title' }),
  indicator: import.meta.glob<Bilingual>('../../data/models/indicators/*.json', {
    import: 'title',
  }),
} as const;

/** Datasets and indicators to search for; empty until they are wanted and loaded. */
export function useSearchTargets(isWanted: boolean): readonly SearchTarget[] {
  const { data } = useQuery({
    queryKey: ['search targets'],
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: () => Promise.all([...targetsOf('dataset'), ...targetsOf('indicator')]),
  });
  return data ?? none;
}

function targetsOf(kind: SearchTarget['kind']): Promise<SearchTarget>[] {
  return Object.entries(titles[kind]).map(async ([path, load]) => ({
    kind,
    code: path.replace(/^.*\/|\.json$/g, ''),
    title: await load(),
  }));
}
