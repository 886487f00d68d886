import type { LooseDocument } from '../../../util/edit-document';
import { valueAt } from '../../../util/edit-document';

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
export function documentParts(document: LooseDocument): readonly DocumentPart[] {
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
