import { describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import {
  parameterOfSort,
  sortOfParameter,
  usualSort,
} from '../../../src/queries/records/sort-parameter';

const complaints = datasetByName('complaints');

describe('sort of a URL', () => {
  it('is the latest first unless stated, the longest overdue first where they are overdue', () => {
    expect(usualSort(complaints, null)).toEqual({
      field: 'received_date',
      direction: 'descending',
    });
    expect(usualSort(complaints, 'due_date')).toEqual({
      field: 'due_date',
      direction: 'ascending',
    });
  });

  it('comes back from its own parameter, for every field of every dataset', () => {
    for (const dataset of datasets) {
      const usual = usualSort(dataset, null);
      for (const { name: field } of dataset.fields) {
        for (const direction of ['ascending', 'descending'] as const) {
          const parameter = parameterOfSort({ field, direction }, usual);
          expect(sortOfParameter(dataset, parameter, usual)).toEqual({ field, direction });
        }
      }
    }
  });

  it('is the usual one for a field that the dataset does not have', () => {
    const usual = usualSort(complaints, null);
    expect(sortOfParameter(complaints, '-nothing', usual)).toBe(usual);
    expect(sortOfParameter(complaints, '', usual)).toBe(usual);
  });
});
