import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Model } from '../../evaluation/model/model-schema';
import { useModels } from '../models/use-models';
import { useConsoleSearch } from '../use-console-search';

export interface ChosenModel {
  readonly model: Model;
  readonly models: readonly Model[];
  /** Names of the evaluator's own. */
  readonly own: ReadonlySet<string>;
  /** A name in the URL that no model of this browser has; null where there is none. */
  readonly unknown: string | null;
  choose(name: string): void;
}

/** The model that the URL names; the first where it names none. */
export function useChosenModel(): ChosenModel {
  const { model: name = null } = useConsoleSearch();
  const navigate = useNavigate();
  const { models, own, isReady, find } = useModels();
  const choose = useCallback(
    (next: string) =>
      void navigate({
        to: '.',
        // What was tried, sorted or opened belongs to the other model.
        search: ({ weights: _w, posts: _p, unit: _u, kind: _k, sort: _s, ...previous }) => ({
          ...previous,
          model: next,
        }),
        resetScroll: false,
      }),
    [navigate],
  );
  const [usual] = models;
  if (!usual) throw new Error('There is no model document in data/models.');
  const found = name === null ? undefined : find(name);
  return {
    model: found ?? usual,
    models,
    own,
    unknown: name !== null && !found && isReady ? name : null,
    choose,
  };
}
