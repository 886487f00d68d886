import { describe, expect, it } from 'vitest';
import { datasetByName, fieldByRole } from '../../src/catalog/catalog';
import type { Field } from '../../src/catalog/dataset-schema';
import { maskCell, subjectKindField } from '../../src/catalog/mask-cell';

const penalties = datasetByName('administrative_penalties');
const field = (name: string) => penalties.fields.find((each) => each.name === name) as Field;

describe('maskCell', () => {
  it('covers the name of a natural person only', () => {
    const subject = fieldByRole(penalties, 'subject') as Field;
    expect(maskCell(subject, '王小明', 'individual')).toBe('王**');
    expect(maskCell(subject, '甲公司', 'organisation')).toBe('甲公司');
    expect(maskCell(subject, '甲公司', null)).toBe('甲公司');
  });

  it('covers representatives and certificates whatever the subject is', () => {
    expect(maskCell(field('legal_representative'), '王小明', 'organisation')).toBe('王**');
    expect(maskCell(field('certificate_number'), '110101199003074514', 'individual')).toBe(
      '1****************4',
    );
  });

  it('leaves nulls, numbers and other texts', () => {
    expect(maskCell(field('legal_representative'), null, null)).toBeNull();
    expect(maskCell(field('fine'), 500, 'individual')).toBe(500);
    expect(maskCell(field('authority'), '杭州市某局', 'individual')).toBe('杭州市某局');
  });

  it('finds the field of the kind of subject', () => {
    expect(subjectKindField(penalties)?.name).toBe('counterparty_kind');
  });
});
