import { describe, expect, it } from 'vitest';
import { convertDepartment } from '../../../src/intake/convert/convert-department';
import { convertRegion } from '../../../src/intake/convert/convert-region';

describe('convertRegion', () => {
  it.each([
    ['330106', '330106', []],
    ['330106000', '330106', ['code_label']],
    ['330106000000', '330106', ['code_label']],
    ['３３０１０６', '330106', ['code_label']],
    ['杭州市西湖区', '330106', ['code_label']],
    ['丽水', '331100', ['code_label']],
    ['410100', null, ['region_unknown']],
    ['郑州市', null, ['region_unknown']],
    ['某处', null, ['region_unknown']],
  ])('%j is %j by %j', (text, value, rules) => {
    expect(convertRegion(text)).toEqual({ value, rules });
  });

  it('takes old codes to those in force', () => {
    expect(convertRegion('330103')).toEqual({ value: '330105', rules: ['region_old_code'] });
  });

  it.each(['339999', '3301', '12345678'])('%j never was a code', (text) => {
    expect(convertRegion(text)).toEqual({ fault: 'code' });
  });
});

describe('convertDepartment', () => {
  it.each([
    ['market_regulation', 'market_regulation', []],
    ['财政局', 'finance', ['code_label']],
    ['丽水市财政局', 'finance', ['code_label']],
    ['某某俱乐部', null, ['department_unknown']],
  ])('%j is %j by %j', (text, value, rules) => {
    expect(convertDepartment(text)).toEqual({ value, rules });
  });
});
