import { describe, expect, it } from 'vitest';
import { codeList } from '../../../src/catalog/code-lists';
import { convertCode, convertCodes } from '../../../src/intake/convert/convert-code';

const penalties = codeList('penalty_kind');

describe('convertCode', () => {
  it.each([
    ['fine', 'fine', []],
    ['罚款', 'fine', ['code_label']],
    ['Fine', 'fine', ['code_label']],
    ['2', 'fine', ['code_label']],
    [' 罚款 ', 'fine', ['code_label']],
    ['１', 'warning', ['code_label']],
    ['2-罚款', 'fine', ['code_label']],
    ['其他-责令改正', 'other', ['code_label']],
  ])('%j is %j by %j', (text, value, rules) => {
    expect(convertCode(text, penalties)).toEqual({ value, rules });
  });

  it.each(['医疗机构', '3.5', '罚', '', '-', 'toString'])('%j is no code', (text) => {
    expect(convertCode(text, penalties)).toEqual({ fault: 'code' });
  });
});

describe('convertCodes', () => {
  it.each([
    ['警告;罚款', 'warning;fine'],
    ['警告；罚款', 'warning;fine'],
    ['警告、罚款', 'warning;fine'],
    ['罚款,罚款', 'fine'],
    ['2', 'fine'],
    ['没收违法所得、没收非法财物', 'confiscation'],
    ['罚款;没收违法所得、没收非法财物', 'fine;confiscation'],
  ])('%j is %j', (text, value) => {
    expect(convertCodes(text, penalties)).toEqual({ value, rules: ['code_label'] });
  });

  it('leaves codes that stand as they are kept', () => {
    expect(convertCodes('warning;fine', penalties)).toEqual({ value: 'warning;fine', rules: [] });
  });

  it('refuses the whole where one part is unknown', () => {
    expect(convertCodes('警告;医疗机构', penalties)).toEqual({ fault: 'code' });
    expect(convertCodes(';', penalties)).toEqual({ fault: 'code' });
  });
});
