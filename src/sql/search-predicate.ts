import type { Dataset } from '../catalog/dataset-schema';
import { or } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/**
 * The rows with the text in one of their text fields, whatever the case of its letters; every
 * character counts as itself. TRUE for an empty text, FALSE when the dataset has no text field.
 */
export function searchPredicate(dataset: Dataset, text: string): Sql {
  const wanted = text.trim();
  if (wanted === '') return sql`TRUE`;
  return or(
    dataset.fields
      .filter((field) => field.type === 'string')
      .map(
        (field) =>
          sql`contains(lower(CAST(${identifier(field.name)} AS VARCHAR)), lower(${wanted}))`,
      ),
  );
}
