import { create } from 'zustand';
import { readSetting, writeSetting } from '../../util/local-setting';
import type { Rule } from '../../warnings/rule-schema';

interface OwnRulesStore {
  /** Documents as they were saved, by name; checked anew before they are used. */
  readonly documents: readonly unknown[];
  /** Keeps a checked rule, in place of the one of its name. */
  save(rule: Rule): void;
  forget(name: string): void;
}

const setting = 'own-rules';

/** The inspector's own rules in this browser. */
export const useOwnRules = create<OwnRulesStore>((set, get) => {
  const keep = (documents: readonly unknown[]) => {
    writeSetting(setting, JSON.stringify(documents));
    set({ documents });
  };
  const without = (name: string) =>
    get().documents.filter((document) => (document as Partial<Rule> | null)?.name !== name);
  return {
    documents: readDocuments(),
    save: (rule) => keep([...without(rule.name), rule]),
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
