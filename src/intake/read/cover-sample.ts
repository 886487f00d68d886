import type { Field } from '../../catalog/dataset-schema';
import { columnCover, coverName } from '../cover/column-cover';
import { looksPersonal } from './looks-personal';

/**
 * A cell as it may be shown before its row has been read: covered by the field of its column, by what
 * the header of a column without one announces, and by pattern. `field` null: a column that fills none.
 */
export function coverSample(text: string, field: Field | null, header = ''): string {
  if (field?.role === 'subject' && looksPersonal(text.trim())) return coverName(text).text;
  return columnCover(field, header)(text).text;
}
