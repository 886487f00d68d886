import type { Dataset, Field } from '../../catalog/dataset-schema';
import { normalizeHeader } from '../normalize-text';

/** Why a header was taken for a field, the surest first. */
export type MatchKind = 'name' | 'title' | 'alias' | 'part';

export interface HeaderMatch {
  readonly field: Field;
  readonly kind: MatchKind;
}

export type HeaderIndex = ReadonlyMap<string, HeaderMatch>;

const indexes = new WeakMap<Dataset, HeaderIndex>();

/** The headers under which the fields of a dataset are known, normalised. */
export function headerIndex(dataset: Dataset): HeaderIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<string, HeaderMatch>();
  const add = (header: string, field: Field, kind: MatchKind) => {
    const normal = normalizeHeader(header);
    if (normal !== '' && !index.has(normal)) index.set(normal, { field, kind });
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
