import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../catalog/dataset-schema';
import { useOwnModels } from './models/own-models';

/** A dataset, an indicator or a model, by its name. */
export interface SearchTarget {
  readonly kind: 'dataset' | 'indicator' | 'model';
  readonly code: string;
  readonly title: Bilingual;
}

const none: readonly SearchTarget[] = [];

/** Datasets, indicators and models, own ones too, to search for; empty until they are wanted and loaded. */
export function useSearchTargets(isWanted: boolean): readonly SearchTarget[] {
  const documents = useOwnModels((store) => store.documents);
  const { data } = useQuery({
    queryKey: ['search targets', documents],
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: () => loadTargets(documents),
  });
  return data ?? none;
}

async function loadTargets(documents: readonly unknown[]): Promise<readonly SearchTarget[]> {
  const [{ datasets }, { indicators }, { models }, { usableModels }] = await Promise.all([
    import('../catalog/catalog'),
    import('../evaluation/indicators'),
    import('../evaluation/model/models'),
    import('./models/check-own-model'),
  ]);
  return [
    ...datasets.map(({ name, title }) => ({ kind: 'dataset' as const, code: name, title })),
    ...indicators.map(({ name, title }) => ({ kind: 'indicator' as const, code: name, title })),
    ...[...models, ...(await usableModels(documents))].map(({ name, title }) => ({
      kind: 'model' as const,
      code: name,
      title,
    })),
  ];
}
