import type { Model } from '../../evaluation/model/model-schema';
import { findModel, models } from '../../evaluation/model/models';
import { usePageParameter } from '../use-page-parameter';

export interface ChosenModel {
  readonly model: Model;
  readonly models: readonly Model[];
  choose(name: string): void;
}

/** The model that the URL names; the five dimensions where it names none. */
export function useChosenModel(): ChosenModel {
  const [name, setName] = usePageParameter('model');
  const [usual] = models;
  if (!usual) throw new Error('There is no model document in data/models.');
  const model = (name === null ? undefined : findModel(name)) ?? usual;
  return { model, models, choose: setName };
}
