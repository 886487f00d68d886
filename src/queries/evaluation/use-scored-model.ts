import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { modelLeaves } from '../../evaluation/model/model-leaves';
import type { ScopedModel } from '../../evaluation/model/model-units';
import { useWorkspace } from '../use-workspace';
import { loadModelSource } from './load-model-source';
import { type ScoredModel, scoredModel } from './scored-model';

export interface ScoredModelQuery {
  readonly data: ScoredModel | null;
  readonly error: Error | null;
  refetch(): void;
}

/** A model on the data of the workspace: read once, however its weights and goalposts change. */
export function useScoredModel(model: ScopedModel): ScoredModelQuery {
  const workspace = useWorkspace();
  const { data, error, refetch } = useQuery({
    queryKey: [
      'model-source',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      ...readingOf(model),
    ],
    queryFn: () => loadModelSource(workspace, model),
  });
  const scored = useMemo(() => (data ? scoredModel(model, data) : null), [data, model]);
  return { data: scored, error, refetch: () => void refetch() };
}

/** What of a model decides what is read. */
function readingOf(model: ScopedModel): readonly unknown[] {
  const leaves = modelLeaves(model).map(({ indicator, minimumData }) => [
    indicator,
    minimumData ?? null,
  ]);
  return [
    model.unitLevel,
    model.department ?? null,
    model.peers,
    model.period,
    leaves,
    model.indicators ?? null,
  ];
}
