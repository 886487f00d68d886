import type { Model } from '../../evaluation/model/model-schema';
import { useModels } from '../models/use-models';
import { usePageParameter } from '../use-page-parameter';

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
  const [name, setName] = usePageParameter('model');
  const { models, own, isReady, find } = useModels();
  const [usual] = models;
  if (!usual) throw new Error('There is no model document in data/models.');
  const found = name === null ? undefined : find(name);
  return {
    model: found ?? usual,
    models,
    own,
    unknown: name !== null && !found && isReady ? name : null,
    choose: setName,
  };
}
