import type { Dataset, Field } from '../../../catalog/dataset-schema';
import type { Mapping } from '../../../intake/map/map-headers';
import { type Language, textIn } from '../../../util/language';
import { matchScore, searchText } from '../../../util/match-text';

/** What a column may become: a field of the dataset, an extra column, or nothing. */
export type ColumnTarget =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'extra' }
  | { readonly kind: 'none' };

export interface TargetOption {
  readonly id: string;
  readonly target: ColumnTarget;
  readonly label: string;
  /** The header that fills the field now; null where it is free. */
  readonly takenBy: string | null;
  readonly names: readonly string[];
}

export type TargetGroupKey = 'other' | 'required' | 'optional';

export interface TargetGroup {
  readonly key: TargetGroupKey;
  readonly options: readonly TargetOption[];
}

export interface TargetWords {
  readonly none: string;
  readonly extra: string;
}

/**
 * Everything a column may become, in groups: no field, required fields, the others; within a group in
 * the order of the dataset, fields that no column fills first.
 */
export function targetGroups(
  dataset: Dataset,
  headers: readonly string[],
  mapping: Mapping,
  language: Language,
  words: TargetWords,
): readonly TargetGroup[] {
  const optionOf = (field: Field): TargetOption => {
    const column = field.multiple ? -1 : mapping.indexOf(field.name);
    const { name, title, aliases = [] } = field;
    return {
      id: name,
      target: { kind: 'field', name },
      label: textIn(language, title),
      takenBy: column < 0 ? null : (headers[column] ?? ''),
      names: [title.zh, title.en, name, ...aliases].map(searchText),
    };
  };
  const isRequired = ({ constraints, derive }: Field) =>
    constraints?.required === true && derive === undefined;
  const fields = (required: boolean) =>
    dataset.fields
      .filter((field) => isRequired(field) === required)
      .map(optionOf)
      .sort((a, b) => Number(a.takenBy !== null) - Number(b.takenBy !== null));
  const plain = (kind: 'none' | 'extra', label: string): TargetOption => ({
    id: `#${kind}`,
    target: { kind },
    label,
    takenBy: null,
    names: [searchText(label)],
  });
  return [
    { key: 'other', options: [plain('none', words.none), plain('extra', words.extra)] },
    { key: 'required', options: fields(true) },
    { key: 'optional', options: fields(false) },
  ];
}

/** The groups with the options that a query finds, the best first; groups without any are left out. */
export function findTargets(groups: readonly TargetGroup[], query: string): readonly TargetGroup[] {
  const text = searchText(query);
  if (text === '') return groups;
  return groups
    .map(({ key, options }) => ({
      key,
      options: options
        .map((option) => ({ option, score: matchScore(text, option.names) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ option }) => option),
    }))
    .filter(({ options }) => options.length > 0);
}
