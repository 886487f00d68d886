import { create } from 'zustand';
import type { Model } from '../../evaluation/model/model-schema';
import { readSetting, writeSetting } from '../../util/local-setting';

interface OwnModelsStore {
  /** Documents as they were saved, by name; checked anew before they are used. */
  readonly documents: readonly unknown[];
  /** Keeps a checked model, in place of the one of its name. */
  save(model: Model): void;
  forget(name: string): void;
}

const setting = 'own-models';

/** The evaluator's own models in this browser. */
export const useOwnModels = create<OwnModelsStore>((set, get) => {
  const keep = (documents: readonly unknown[]) => {
    writeSetting(setting, JSON.stringify(documents));
    set({ documents });
  };
  const without = (name: string) =>
    get().documents.filter((document) => (document as Partial<Model> | null)?.name !== name);
  return {
    documents: readDocuments(),
    save: (model) => keep([...without(model.name), model]),
    forget: (name) => keep(without(name)),
  };
});

function readDocuments(): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(readSetting(setting) ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
