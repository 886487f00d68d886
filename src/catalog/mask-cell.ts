import { maskIdentityNumber, maskName } from '../util/mask';
import type { Dataset, Field } from './dataset-schema';

/** A value of a record as it is shown and written. */
export type CellValue = string | number | bigint | boolean | null;

/** Code of a natural person in the lists of subject kinds. */
const naturalPerson = 'individual';

/** Field that says what kind of subject a row is about, with codes; null where there is none. */
export function subjectKindField(dataset: Dataset): Field | null {
  return dataset.fields.find(({ role }) => role === 'subject_kind') ?? null;
}

/**
 * A value as it may leave the console: personal names and numbers covered, and the subject's
 * name and code where the row's kind of subject is a natural person. Everything else unchanged.
 */
export function maskCell(field: Field, value: CellValue, subjectKind: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const isPerson = subjectKind === naturalPerson;
  switch (field.role) {
    case 'person_id':
      return maskIdentityNumber(value);
    case 'person_name':
      return maskName(value);
    case 'subject':
      return isPerson ? maskName(value) : value;
    case 'subject_code':
      return isPerson ? maskIdentityNumber(value) : value;
    default:
      return value;
  }
}
