import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { LooseDocument } from '../util/edit-document';
import { readSetting, writeSetting } from '../util/local-setting';

/** A document that is edited as its text, kept in this browser until it is saved or thrown away. */
export interface DocumentDraft<C> {
  readonly text: string;
  /** Null while the text is no JSON object. */
  readonly document: LooseDocument | null;
  /** What the check says; null before the first. */
  readonly checked: C | null;
  readonly isChanged: boolean;
  /** Whether the check is of an earlier text. */
  readonly isChecking: boolean;
  setText(text: string): void;
  setDocument(document: LooseDocument): void;
  /** Back to what was opened; the kept draft is gone. */
  discard(): void;
}

/** The draft of a document, kept under the name of a setting and checked as it changes. */
export function useDocumentDraft<C>(
  setting: string,
  open: () => object,
  check: (text: string) => Promise<C>,
): DocumentDraft<C> {
  const [opened] = useState(() => textOf(open()));
  const [text, setState] = useState(() => readSetting(setting) || opened);
  const setText = (next: string) => {
    setState(next);
    writeSetting(setting, next === opened ? '' : next);
  };
  const settled = useDeferredValue(text);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['checked draft', setting, settled],
    gcTime: 0,
    queryFn: () => check(settled),
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

function documentOf(text: string): LooseDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as LooseDocument) : null;
  } catch {
    return null;
  }
}
