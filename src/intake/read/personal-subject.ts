import type { Dataset } from '../../catalog/dataset-schema';
import { isNothingWord } from '../convert/nothing-word';
import type { Mapping } from '../map/map-headers';
import { looksPersonal } from './looks-personal';
import type { RowState } from './row-state';

/** Code of a natural person in the lists of kinds of subject. */
const naturalPerson = 'individual';

/** Whether a row is about a natural person. */
export type IsOnPerson = (row: RowState, cells: readonly string[]) => boolean;

/**
 * Tells whether the subject of a row is a natural person: by the kind of subject; where the row does
 * not say, a certificate of the subject tells yes, a credit code no, else its name.
 */
export function personalSubject({ fields }: Dataset, mapping: Mapping): IsOnPerson {
  const columnOf = (name: string | undefined) => (name ? mapping.indexOf(name) : -1);
  const kind = fields.findIndex(({ role }) => role === 'subject_kind');
  const subject = columnOf(fields.find(({ role }) => role === 'subject')?.name);
  const code = columnOf(fields.find(({ role }) => role === 'subject_code')?.name);
  const certificate = columnOf('certificate_number');
  if (subject < 0) return () => false;
  return ({ values }, cells) => {
    const stated = values[kind] ?? null;
    if (stated !== null) return stated === naturalPerson;
    if (isFilled(cells[certificate])) return true;
    return !isFilled(cells[code]) && looksPersonal(cells[subject]?.trim() ?? '');
  };
}

function isFilled(cell = ''): boolean {
  const text = cell.trim();
  return text !== '' && !isNothingWord(text);
}
