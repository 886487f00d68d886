import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Model } from '../../../evaluation/model/model-schema';
import { type CheckedOwnModel, readOwnModel } from '../../../queries/models/check-own-model';
import { copyModel } from '../../../queries/models/copy-model';
import { readSetting, writeSetting } from '../../../util/local-setting';

/** A model document while it is edited: its shape may be wrong anywhere. */
export type ModelDocument = Readonly<Record<string, unknown>>;

export interface ModelDraft {
  readonly text: string;
  /** Null while the text is no JSON object. */
  readonly document: ModelDocument | null;
  /** Null before the first check. */
  readonly checked: CheckedOwnModel | null;
  readonly isChanged: boolean;
  /** Whether the check is of an earlier text. */
  readonly isChecking: boolean;
  setText(text: string): void;
  setDocument(document: ModelDocument): void;
  /** Back to what was opened; the kept draft is gone. */
  discard(): void;
}

/**
 * The draft of a copy of a model (of the model itself where it is an own one), kept in this browser.
 * `taken` are the names that a copy must not have.
 */
export function useModelDraft(
  model: Model,
  isOwn: boolean,
  taken: ReadonlySet<string>,
): ModelDraft {
  const setting = `model-draft.${model.name}`;
  const [opened] = useState(() => textOf(isOwn ? model : copyModel(model, taken)));
  const [text, setState] = useState(() => readSetting(setting) || opened);
  const setText = (next: string) => {
    setState(next);
    writeSetting(setting, next === opened ? '' : next);
  };
  const settled = useDeferredValue(text);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['checked model', settled],
    gcTime: 0,
    queryFn: () => readOwnModel(settled),
    placeholderData: (before) => before,
  });
  return {
    text,
    document: documentOf(text),
    checked: data ?? null,
    isChanged: text !== opened,
    isChecking: isPlaceholderData || settled !== text,
    setText,
    setDocument: (document) => setText(textOf(document)),
    discard: () => setText(opened),
  };
}

function textOf(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function documentOf(text: string): ModelDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as ModelDocument) : null;
  } catch {
    return null;
  }
}
