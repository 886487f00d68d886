import { describe, expect, it } from 'vitest';
import { codeList, codeListNames, findCode, labelOf } from '../../src/catalog/code-lists';

describe('the code lists', () => {
  it('hold the regions and departments of data/reference', () => {
    expect(codeListNames).toEqual(expect.arrayContaining(['area', 'region', 'department']));
    expect(codeList('region').codes).toHaveLength(102);
    expect(codeList('area').codes).toHaveLength(13);
    expect(findCode('department', 'market_regulation')?.aliases).toContain('省工商局');
  });

  it('say which list is missing', () => {
    const missing = new RangeError('There is no code list "moods" (data/codes).');
    expect(() => codeList('moods')).toThrow(missing);
    expect(() => labelOf('moods', 'good', 'en')).toThrow(missing);
  });

  it('label a code in both languages, and what they do not know by itself', () => {
    expect(labelOf('region', '330802', 'zh-CN')).toBe('柯城区');
    expect(labelOf('complaint_kind', 'help', 'zh-CN')).toBe('求助');
    expect(labelOf('complaint_kind', 'help', 'en')).toBe('Request for help');
    expect(labelOf('complaint_kind', 'x9', 'en')).toBe('x9');
  });
});
