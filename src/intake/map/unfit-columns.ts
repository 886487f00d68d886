import type { Dataset } from '../../catalog/dataset-schema';
import { fieldConverter } from '../convert/field-converter';
import { isNothingWord } from '../convert/nothing-word';
import type { SourceRow } from '../source/source-row';
import type { Mapping } from './map-headers';

const leastSamples = 3;

/**
 * Columns whose header names a field with a code list, but none of whose first values, three at
 * least, is in it: the column says something else under that name (a "kind of penalty" that holds
 * the branch of enforcement). Regions and departments have rules of their own.
 */
export function unfitColumns(
  headers: readonly string[],
  mapping: Mapping,
  sampleRows: readonly SourceRow[],
  dataset: Dataset,
): number[] {
  return mapping.flatMap((name, column) => {
    const field = dataset.fields.find((each) => each.name === name);
    if (!field?.codes || field.codes === 'region' || field.codes === 'department') return [];
    const values = sampleRows
      .map(({ cells }) => (cells[column] ?? '').trim())
      .filter((text) => text !== '' && !isNothingWord(text));
    if (values.length < leastSamples) return [];
    const convert = fieldConverter(field, headers[column] ?? '');
    return values.every((text) => 'fault' in convert(text)) ? [column] : [];
  });
}
