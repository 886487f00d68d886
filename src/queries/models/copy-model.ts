import type { Model } from '../../evaluation/model/model-schema';

/** A copy of a model under the first name with a number that is not among those taken. */
export function copyModel(model: Model, taken: ReadonlySet<string>): Model {
  let number = 2;
  while (taken.has(`${model.name}-${number}`)) number += 1;
  const { zh, en } = model.title;
  return {
    ...model,
    name: `${model.name}-${number}`,
    title: { zh: `${zh} (${number})`, en: `${en} (${number})` },
  };
}
