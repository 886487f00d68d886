import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../catalog/dataset-schema';
import { useOwnModels } from './models/own-models';

/** A ledger, a dataset, an indicator, a model or a task of a plan, by its name or number. */
export interface SearchTarget {
  readonly kind: 'ledger' | 'dataset' | 'indicator' | 'model' | 'task';
  readonly code: string;
  readonly title: Bilingual;
}

const none: readonly SearchTarget[] = [];

/** Ledgers, datasets, indicators, models, own ones too, and tasks, to search for; empty until they are wanted and loaded. */
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
  const [{ workTasks }, { ledgers }, { datasets }, { indicators }, { models }, { usableModels }] =
    await Promise.all([
      import('../catalog/tasks/work-tasks'),
      import('../evaluation/ledgers/ledgers'),
      import('../catalog/catalog'),
      import('../evaluation/indicators'),
      import('../evaluation/model/models'),
      import('./models/check-own-model'),
    ]);
  return [
    ...ledgers.map(({ name, title }) => ({ kind: 'ledger' as const, code: name, title })),
    ...datasets.map(({ name, title }) => ({ kind: 'dataset' as const, code: name, title })),
    ...indicators.map(({ name, title }) => ({ kind: 'indicator' as const, code: name, title })),
    ...[...models, ...(await usableModels(documents))].map(({ name, title }) => ({
      kind: 'model' as const,
      code: name,
      title,
    })),
    ...workTasks.map(({ clause, task }) => ({
      kind: 'task' as const,
      code: clause,
      title: { zh: task, en: task },
    })),
  ];
}
