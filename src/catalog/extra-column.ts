import type { Dataset } from './dataset-schema';

/**
 * Name of the column beside the fields of a dataset that holds what a file said in columns that fill no
 * field: a JSON object of texts by header, null where none was kept. No dataset has a field of this
 * name.
 */
export const extraColumn = 'extra';

/** The dataset with that column after its fields. */
export function withExtraColumn(dataset: Dataset): Dataset {
  const title = { zh: '额外列', en: 'Extra columns' };
  return { ...dataset, fields: [...dataset.fields, { name: extraColumn, type: 'string', title }] };
}
