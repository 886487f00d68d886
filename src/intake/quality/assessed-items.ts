import type { Dataset } from '../../catalog/dataset-schema';
import type { Mapping } from '../map/map-headers';
import { requirementsOf } from '../validate/required-fields';
import { bitOf } from './dimension';

/** Which items of a row are assessed, as sets of dimensions by the place of the field. */
export interface AssessedItems {
  /** Whatever stands in the row. */
  readonly always: Uint8Array;
  /** In addition where the row is about this kind of subject. */
  readonly ofKind: ReadonlyMap<string, Uint8Array>;
  /** Where the field has a value. */
  readonly whereFilled: Uint8Array;
  /** Pairs of dates whose order is checked, by place; the later one answers for both. */
  readonly datePairs: readonly { readonly earlier: number; readonly later: number }[];
  readonly kindPlace: number;
  readonly keyPlace: number;
  /** Fields that no column fills. */
  readonly isUnmapped: readonly boolean[];
}

/**
 * Items by dimension. Completeness: each field that the row must have. Accuracy and accessibility:
 * each filled cell of a mapped column. Consistency: each value of a code list, each date that has an
 * order, and the form of the row. Uniqueness: the key.
 */
export function assessedItems(dataset: Dataset, mapping: Mapping): AssessedItems {
  const { fields, primaryKey } = dataset;
  const mapped = new Set(mapping.filter((name) => name !== null));
  const always = new Uint8Array(fields.length);
  const ofKind = new Map<string, Uint8Array>();
  for (const { field, subjectKinds } of requirementsOf(dataset)) {
    const place = fields.indexOf(field);
    if (!subjectKinds) always[place] = bitOf('completeness');
    for (const kind of subjectKinds ?? []) {
      const bits = ofKind.get(kind) ?? new Uint8Array(fields.length);
      bits[place] = bitOf('completeness');
      ofKind.set(kind, bits);
    }
  }
  const placeOf = (name: string | undefined) => fields.findIndex((field) => field.name === name);
  return {
    always,
    ofKind,
    whereFilled: Uint8Array.from(
      fields,
      ({ name, codes }) =>
        (mapped.has(name) ? bitOf('accuracy') | bitOf('accessibility') : 0) |
        (codes === undefined ? 0 : bitOf('consistency')),
    ),
    datePairs: (dataset.checks ?? []).map(({ earlier, later }) => ({
      earlier: placeOf(earlier),
      later: placeOf(later),
    })),
    kindPlace: fields.findIndex(({ role }) => role === 'subject_kind'),
    keyPlace: placeOf(primaryKey[0]),
    isUnmapped: fields.map(({ name }) => !mapped.has(name)),
  };
}
