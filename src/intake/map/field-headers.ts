import type { Dataset, Field } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';

/** Why a header is taken for a field, the surest first; `chosen`: by the person. */
export const matchKinds = ['chosen', 'name', 'title', 'alias', 'part', 'fuzzy', 'pinyin'] as const;
export type MatchKind = (typeof matchKinds)[number];

export interface HeaderMatch {
  readonly field: Field;
  readonly kind: MatchKind;
  /** 0 to 1: 1 for a header that the catalogue has. */
  readonly confidence: number;
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, HeaderMatch>>();

/** The headers under which the fields of a dataset are known, by their key. */
export function fieldHeaders(dataset: Dataset): ReadonlyMap<string, HeaderMatch> {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<string, HeaderMatch>();
  const add = (header: string, field: Field, kind: MatchKind) => {
    const key = headerKey(header);
    if (key !== '' && !index.has(key)) index.set(key, { field, kind, confidence: 1 });
  };
  for (const field of dataset.fields) add(field.name, field, 'name');
  for (const field of dataset.fields) {
    add(field.title.zh, field, 'title');
    add(field.title.en, field, 'title');
  }
  for (const field of dataset.fields) {
    for (const alias of field.aliases ?? []) add(alias, field, 'alias');
  }
  indexes.set(dataset, index);
  return index;
}
