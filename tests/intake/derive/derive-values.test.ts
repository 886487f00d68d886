import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { rowId } from '../../../src/intake/derive/derive-value';
import { valuesDeriver } from '../../../src/intake/derive/derive-values';
import { keptValue, readRow, rulesOf } from '../support/read-row';

const penalties = datasetByName('administrative_penalties');

describe('valuesDeriver', () => {
  it('derives region, department, area and key from the authority', () => {
    const row = readRow(penalties, { authority: '杭州市西湖区市场监督管理局' }, valuesDeriver);
    expect(keptValue(penalties, row, 'region_code')).toBe('330106');
    expect(keptValue(penalties, row, 'department_code')).toBe('market_regulation');
    expect(keptValue(penalties, row, 'area')).toBe('food_drug');
    expect(keptValue(penalties, row, 'penalty_id')).toMatch(/^[0-9a-f]{16}$/);
    expect(rulesOf(row)).toEqual([
      'region_of_authority',
      'department_of_authority',
      'area_of_department',
      'row_id',
    ]);
  });

  it('lets what stands in the file stand', () => {
    const row = readRow(
      penalties,
      { authority: '杭州市西湖区市场监督管理局', region_code: '331100', penalty_id: 'own' },
      valuesDeriver,
    );
    expect(keptValue(penalties, row, 'region_code')).toBe('331100');
    expect(keptValue(penalties, row, 'penalty_id')).toBe('own');
  });

  it('counts an authority that tells no region or department', () => {
    const row = readRow(penalties, { authority: '郑州市某某中心' }, valuesDeriver);
    expect(keptValue(penalties, row, 'region_code')).toBeNull();
    expect(rulesOf(row)).toEqual(['region_unknown', 'department_unknown', 'row_id']);
  });

  it('does not guess against a region that the file says is elsewhere', () => {
    const row = readRow(penalties, { authority: '杭州市财政局' }, (dataset, mapped) => {
      const derive = valuesDeriver(dataset, mapped);
      return (state) => {
        state.changes.push({
          field: 'region_code',
          rule: 'region_unknown',
          original: '410100',
          value: null,
        });
        derive(state);
      };
    });
    expect(keptValue(penalties, row, 'region_code')).toBeNull();
  });

  it('derives the key of any dataset only where the file has no column for it', () => {
    const complaints = datasetByName('complaints');
    const key = complaints.primaryKey[0] as string;
    const without = readRow(complaints, {}, valuesDeriver);
    expect(keptValue(complaints, without, key)).toMatch(/^[0-9a-f]{16}$/);
    const empty = readRow(complaints, { [key]: null }, valuesDeriver);
    expect(keptValue(complaints, empty, key)).toBeNull();
  });
});

describe('rowId', () => {
  it('is the same for the same content only', () => {
    expect(rowId(['a', 'b', 'c'], [])).toBe(rowId(['a', 'b', 'c'], ['other']));
    expect(rowId(['a', 'b', 'c'], [])).not.toBe(rowId(['a', 'b', 'd'], []));
    expect(rowId(['ab', 'c'], [])).not.toBe(rowId(['a', 'bc'], []));
  });

  it('falls back on the whole row where an identifying value is missing', () => {
    expect(rowId(['a', null], ['x', 1])).toBe(rowId(['b', null], ['x', 1]));
    expect(rowId(['a', null], ['x', 1])).not.toBe(rowId(['a', null], ['x', 2]));
  });
});
