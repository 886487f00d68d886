import { describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import {
  chosenFields,
  columnWidth,
  fetchedFields,
  orderedFields,
  usualFields,
} from '../../../src/queries/records/record-columns';

const penalties = datasetByName('administrative_penalties');
const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);

describe('columns of a dataset', () => {
  it('begin with the key, the date and the place, and show no personal numbers unasked', () => {
    for (const dataset of datasets) {
      const fields = usualFields(dataset, false);
      expect(fields.length).toBeGreaterThanOrEqual(4);
      expect(fields.length).toBeLessThanOrEqual(12);
      expect(fields[0]?.role).toBe('id');
      expect(fields[1]?.role).toBe('event_date');
      expect(fields.some(({ role }) => role === 'person_id' || role === 'person_name')).toBe(false);
    }
  });

  it('hold what a figure reads', () => {
    expect(names(usualFields(penalties, true))).toContain('publication_date');
  });

  it('are those of the parameter in its order, unknown and repeated names left out', () => {
    expect(names(chosenFields(penalties, 'fine,nothing,area,fine', false))).toEqual([
      'fine',
      'area',
    ]);
    expect(chosenFields(penalties, 'nothing', false)).toEqual(usualFields(penalties, false));
  });

  it('can all be chosen', () => {
    expect(names(orderedFields(penalties)).toSorted()).toEqual(names(penalties.fields).toSorted());
  });

  it('fetch what masking and lateness need beside what is shown', () => {
    const shown = penalties.fields.filter(({ name }) => name === 'counterparty');
    expect(fetchedFields(penalties, shown)).toEqual([
      'counterparty',
      'penalty_id',
      'counterparty_kind',
    ]);
    const complaints = datasetByName('complaints');
    expect(fetchedFields(complaints, [])).toEqual(['complaint_id', 'due_date', 'resolved_date']);
  });

  it('are wide enough for their titles and not wider than text needs', () => {
    for (const field of datasets.flatMap((dataset) => dataset.fields)) {
      expect(columnWidth(field, 'zh-CN')).toBeGreaterThanOrEqual(56);
      expect(columnWidth(field, 'en')).toBeLessThanOrEqual(240);
    }
  });
});
