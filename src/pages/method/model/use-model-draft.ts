import type { Model } from '../../../evaluation/model/model-schema';
import { type CheckedOwnModel, readOwnModel } from '../../../queries/models/check-own-model';
import { copyModel } from '../../../queries/models/copy-model';
import { type DocumentDraft, useDocumentDraft } from '../../../queries/use-document-draft';

/**
 * The draft of a copy of a model (of the model itself where it is an own one), kept in this browser.
 * `taken` are the names that a copy must not have.
 */
export function useModelDraft(
  model: Model,
  isOwn: boolean,
  taken: ReadonlySet<string>,
): DocumentDraft<CheckedOwnModel> {
  return useDocumentDraft(
    `model-draft.${model.name}`,
    () => (isOwn ? model : copyModel(model, taken)),
    readOwnModel,
  );
}
