import type { Field } from '../../catalog/dataset-schema';
import type { ChangeRule } from '../rules';
import { broken, type Convert, kept, unchanged } from './conversion';
import { isScientific } from './convert-number';
import { halfWidth } from './half-width';

const codeRoles: ReadonlySet<string | undefined> = new Set([
  'id',
  'subject_code',
  'document_number',
  'reference',
  'person_id',
]);

/** Whether a text field holds a code or number, where every character counts. */
export function isCodeField({ role, check, name }: Field): boolean {
  return check !== undefined || codeRoles.has(role) || /_(?:code|number)$/.test(name);
}

/**
 * How the texts of a field are kept: without spaces around them; codes in half-width characters, the
 * checked ones in capitals. A code in scientific notation has lost digits and is a fault.
 */
export function textConverter(field: Field): Convert {
  if (!isCodeField(field)) return unchanged;
  const isChecked = field.check !== undefined || field.role === 'person_id';
  return (text) => {
    const plain = halfWidth(text).trim();
    if (isScientific(plain)) return broken('scientific_notation');
    const value = isChecked ? plain.toUpperCase() : plain;
    if (value === text) return unchanged(text);
    const rules: ChangeRule[] = [];
    if (plain !== text) rules.push('full_width');
    if (value !== plain) rules.push('letter_case');
    return kept(value, ...rules);
  };
}
