import { describe, expect, it } from 'vitest';
import {
  datasetByName,
  datasets,
  families,
  fieldByRole,
  fieldsByRole,
  findDataset,
} from '../../src/catalog/catalog';

describe('the catalogue', () => {
  it('has 32 datasets, each in one family', () => {
    expect(datasets).toHaveLength(32);
    expect(families.flatMap((family) => family.datasets)).toEqual(datasets);
  });

  it('gives a dataset by its name and says which one is missing', () => {
    expect(datasetByName('complaints').title.en).toBe('Complaints');
    expect(findDataset('protests')).toBeUndefined();
    expect(() => datasetByName('protests')).toThrow(
      new RangeError('The catalogue has no dataset "protests" (data/catalog).'),
    );
  });

  it('gives fields by their role', () => {
    const penalties = datasetByName('administrative_penalties');
    expect(fieldByRole(penalties, 'event_date')?.name).toBe('decision_date');
    expect(fieldByRole(penalties, 'deadline')).toBeNull();
    expect(fieldsByRole(penalties, 'person_id').map(({ name }) => name)).toEqual([
      'representative_certificate',
      'certificate_number',
    ]);
  });
});
