import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../catalog/dataset-schema';

/** A dataset or an indicator, by its name. */
export interface SearchTarget {
  readonly kind: 'dataset' | 'indicator';
  readonly code: string;
  readonly title: Bilingual;
}

const none: readonly SearchTarget[] = [];

/** Datasets and indicators to search for; empty until they are wanted and loaded. */
export function useSearchTargets(isWanted: boolean): readonly SearchTarget[] {
  const { data } = useQuery({
    queryKey: ['search targets'],
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: loadTargets,
  });
  return data ?? none;
}

async function loadTargets(): Promise<readonly SearchTarget[]> {
  const [{ datasets }, { indicators }] = await Promise.all([
    import('../catalog/catalog'),
    import('../evaluation/indicators'),
  ]);
  return [
    ...datasets.map(({ name, title }) => ({ kind: 'dataset' as const, code: name, title })),
    ...indicators.map(({ name, title }) => ({ kind: 'indicator' as const, code: name, title })),
  ];
}
