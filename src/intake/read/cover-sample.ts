import type { Field } from '../../catalog/dataset-schema';
import { maskIdentityNumber, maskName } from '../../util/mask';
import { looksPersonal } from './looks-personal';

const identityNumber = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g;

/**
 * A cell as it may be shown before its row has been read: personal names and certificate numbers by
 * the field of the column, identity numbers in any other text too. `field` null: a column left out.
 */
export function coverSample(text: string, field: Field | null): string {
  switch (field?.role) {
    case 'person_id':
      return maskIdentityNumber(text);
    case 'person_name':
      return maskName(text);
    case 'subject_code':
      return text;
    case 'subject':
      return looksPersonal(text.trim()) ? maskName(text) : text;
    default:
      return text.replace(identityNumber, maskIdentityNumber);
  }
}
