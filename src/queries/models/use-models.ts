import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Model } from '../../evaluation/model/model-schema';
import { models as given } from '../../evaluation/model/models';
import { usableModels } from './check-own-model';
import { useOwnModels } from './own-models';

export interface Models {
  /** Those of data/models, then own ones. */
  readonly models: readonly Model[];
  /** Names of own ones. */
  readonly own: ReadonlySet<string>;
  /** Whether own ones have been checked: until then they are not among the models. */
  readonly isReady: boolean;
  readonly find: (name: string) => Model | undefined;
}

const none: readonly Model[] = [];

/** All models that can be scored. */
export function useModels(): Models {
  const documents = useOwnModels((store) => store.documents);
  const { data } = useQuery({
    queryKey: ['own models', documents],
    enabled: documents.length > 0,
    gcTime: 0,
    queryFn: () => usableModels(documents),
    placeholderData: (before) => before,
  });
  const own = documents.length === 0 ? none : (data ?? none);
  const isReady = documents.length === 0 || data !== undefined;
  return useMemo(() => {
    const models = [...given, ...own];
    const byName = new Map(models.map((model) => [model.name, model]));
    return {
      models,
      own: new Set(own.map(({ name }) => name)),
      isReady,
      find: (name) => byName.get(name),
    };
  }, [own, isReady]);
}
