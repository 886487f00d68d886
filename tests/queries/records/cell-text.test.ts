import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import type { Field } from '../../../src/catalog/dataset-schema';
import { type CellStyle, cellText } from '../../../src/queries/records/cell-text';

const penalties = datasetByName('administrative_penalties');
const field = (name: string): Field => {
  const found = penalties.fields.find((each) => each.name === name);
  if (!found) throw new Error(`administrative_penalties has no field ${name}.`);
  return found;
};
const chinese: CellStyle = { language: 'zh-CN', yes: '是', no: '否', subjectKind: 'organisation' };
const english: CellStyle = { language: 'en', yes: 'Yes', no: 'No', subjectKind: 'individual' };

describe('cellText', () => {
  it('gives codes their titles, short for places, several joined', () => {
    expect(cellText(field('region_code'), '330802', chinese)).toBe('柯城');
    expect(cellText(field('region_code'), '999999', chinese)).toBe('999999');
    expect(cellText(field('area'), 'ppp', english)).not.toBe('ppp');
    expect(cellText(field('penalty_kind'), 'warning;fine', chinese)).toBe('警告、罚款');
  });

  it('writes dates, numbers and booleans in the way of the language', () => {
    expect(cellText(field('decision_date'), '2026-10-05', english)).toBe('5 Oct 2026');
    expect(cellText(field('fine'), 1234567, chinese)).toBe('1,234,567');
    expect(cellText(field('fine'), 1234.5, chinese)).toBe('1,234.50');
    expect(cellText(field('case_withdrawn'), false, chinese)).toBe('否');
  });

  it('shows a dash for nothing, never a zero', () => {
    expect(cellText(field('fine'), null, chinese)).toBe('–');
    expect(cellText(field('fine'), 0, chinese)).toBe('0');
  });

  it('masks persons, and subjects only where they are persons', () => {
    expect(cellText(field('legal_representative'), '王小明', chinese)).toBe('王**');
    expect(cellText(field('counterparty'), '王小明', english)).toBe('王**');
    expect(cellText(field('counterparty'), '某某有限公司', chinese)).toBe('某某有限公司');
  });
});
