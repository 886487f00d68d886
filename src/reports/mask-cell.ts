import type { Dataset, Field } from '../catalog/dataset-schema';
import { maskIdentityNumber, maskName } from '../util/mask';
import type { CsvValue } from './csv';

/** Code of a natural person in the lists of subject kinds. */
const naturalPerson = 'individual';

/** Field that says what kind of subject a row is about, with codes; null where there is none. */
export function subjectKindField(dataset: Dataset): Field | null {
  return dataset.fields.find(({ role }) => role === 'subject_kind') ?? null;
}

/**
 * A value as it may leave the console: personal names and numbers covered, and the subject's name
 * where the row's kind of subject is a natural person. Everything else unchanged.
 */
export function maskCell(field: Field, value: CsvValue, subjectKind: CsvValue): CsvValue {
  if (typeof value !== 'string') return value;
  if (field.role === 'person_id') return maskIdentityNumber(value);
  const isPerson =
    field.role === 'person_name' || (field.role === 'subject' && subjectKind === naturalPerson);
  return isPerson ? maskName(value) : value;
}
