import type { ModelProblem } from '../../evaluation/model/model-problem';
import type { Model } from '../../evaluation/model/model-schema';
import { findModel } from '../../evaluation/model/models';

/** An own model that may be used, or everything that is wrong with it. */
export type CheckedOwnModel =
  | { readonly model: Model; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly ModelProblem[] };

/** As `readModel`, and its name must not be one of data/models. The checks are loaded when first wanted. */
export async function readOwnModel(text: string): Promise<CheckedOwnModel> {
  const { readModel } = await import('../../evaluation/model/check-model');
  const checked = readModel(text);
  return checked.model === null ? checked : withOwnName(checked.model);
}

/** The documents among those kept that can still be used. */
export async function usableModels(documents: readonly unknown[]): Promise<readonly Model[]> {
  if (documents.length === 0) return [];
  const { checkModel } = await import('../../evaluation/model/check-model');
  return documents.flatMap((document) => {
    const { model } = checkModel(document);
    return model !== null && withOwnName(model).model ? [model] : [];
  });
}

function withOwnName(model: Model): CheckedOwnModel {
  return findModel(model.name)
    ? { model: null, problems: [{ path: '/name', code: 'model_name_taken', name: model.name }] }
    : { model, problems: [] };
}
