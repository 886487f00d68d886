import { saveFile } from '../../../components/save-file';
import type { Model } from '../../../evaluation/model/model-schema';

/** Hands a model on as the document that it is. */
export function saveModelFile(model: Model): void {
  const text = `${JSON.stringify(model, null, 2)}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), `${model.name}.json`);
}
