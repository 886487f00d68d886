import type { ModelDocument } from './use-model-draft';

/** The value of a document at a path of keys and indexes; undefined where there is none. */
export function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}

/** A document with another value at a path that exists up to its last step; the rest is as it was. */
export function withValue(
  document: ModelDocument,
  path: readonly (string | number)[],
  value: unknown,
): ModelDocument {
  return replaced(document, path, value) as ModelDocument;
}

function replaced(
  node: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((each, index) => (index === key ? replaced(each, rest, value) : each));
  }
  const object = typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};
  return { ...object, [key]: replaced(object[key], rest, value) };
}

/** A weighted part of a model document, wherever its shape allows to find one. */
export interface DocumentPart {
  readonly path: readonly (string | number)[];
  readonly depth: number;
  /** Chinese and English title of a group, or the name of an indicator. */
  readonly title: { readonly zh: string; readonly en: string } | string;
  /** Sum of the weights beside it, its own included. */
  readonly sum: number;
}

/** The dimensions, groups and indicators of a document in their order; what has another shape is left out. */
export function documentParts(document: ModelDocument): readonly DocumentPart[] {
  const within = (list: readonly (string | number)[], depth: number): DocumentPart[] => {
    const parts = valueAt(document, list);
    if (!Array.isArray(parts)) return [];
    const sum = parts.reduce((total, part) => total + numberOf(valueAt(part, ['weight'])), 0);
    return parts.flatMap((part: unknown, index) => {
      const path = [...list, index];
      const indicator = valueAt(part, ['indicator']);
      const title =
        typeof indicator === 'string'
          ? indicator
          : { zh: textAt(part, 'zh'), en: textAt(part, 'en') };
      return [
        { path, depth, title, sum },
        ...within([...path, 'groups'], depth + 1),
        ...within([...path, 'indicators'], depth + 1),
      ];
    });
  };
  return within(['dimensions'], 0);
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textAt(part: unknown, language: string): string {
  const text = valueAt(part, ['title', language]);
  return typeof text === 'string' ? text : '';
}
