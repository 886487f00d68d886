import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/intake/convert/chinese-number';
import { convertNumber, isScientific } from '../../../src/intake/convert/convert-number';

const plain = { isInteger: false, factor: 1, isMoney: false };
const money = { isInteger: false, factor: 1, isMoney: true };
const tenThousands = { isInteger: false, factor: 10_000, isMoney: true };

describe('convertNumber', () => {
  it.each([
    ['12', 12, []],
    ['-3.5', -3.5, []],
    ['.5', 0.5, []],
    ['1,234.5', 1234.5, ['number_format']],
    ['1，234', 1234, ['number_format']],
    ['１２．５', 12.5, ['number_format']],
    ['95%', 95, ['number_format']],
    ['95 %', 95, ['number_format']],
    ['一百二十', 120, ['number_format']],
  ])('%j is %j by %j', (text, value, rules) => {
    expect(convertNumber(text, plain)).toEqual({ value, rules });
  });

  it.each([
    ['300元', 300],
    ['1.2万元', 12_000],
    ['¥ 1,200', 1200],
    ['三百元', 300],
    ['伍仟元整', 5000],
    ['壹佰贰拾万元整', 1_200_000],
    ['人民币壹佰贰拾万圆整', 1_200_000],
    ['一亿二千万', 120_000_000],
    ['壹亿贰仟万元', 120_000_000],
    ['一百二十三万四千元', 1_234_000],
    ['叁仟零伍元贰角壹分', 3005.21],
    ['壹佰元零伍分', 100.05],
    ['伍角', 0.5],
    ['RMB 1,200.50', 1200.5],
    ['2亿元', 200_000_000],
  ])('%j is %j yuan', (text, value) => {
    expect(convertNumber(text, money)).toMatchObject({ value });
  });

  it('takes the unit of the column unless the cell states its own', () => {
    expect(convertNumber('0.5', tenThousands)).toEqual({ value: 5000, rules: ['number_unit'] });
    expect(convertNumber('0.07', tenThousands)).toMatchObject({ value: 700 });
    expect(convertNumber('5000元', tenThousands)).toMatchObject({ value: 5000 });
    expect(convertNumber('0.5万元', tenThousands)).toMatchObject({ value: 5000 });
    expect(convertNumber('伍仟元', tenThousands)).toMatchObject({ value: 5000 });
    expect(convertNumber('五', tenThousands)).toMatchObject({ value: 50_000 });
  });

  it.each(['abc', '', '1.2.3', '12,34', '--1', '元', '一百二', '1 2'])(
    '%j is no number',
    (text) => {
      expect(convertNumber(text, money)).toEqual({ fault: 'number' });
    },
  );

  it('refuses more digits than are kept', () => {
    expect(convertNumber('330106199003074517', plain)).toEqual({ fault: 'number' });
    expect(convertNumber('0.30000000000000004', plain)).toMatchObject({ value: 0.1 + 0.2 });
    expect(convertNumber('123456789012345', plain)).toEqual({ value: 123456789012345, rules: [] });
  });

  it('refuses scientific notation and parts of whole things', () => {
    expect(convertNumber('1.2E+05', plain)).toEqual({ fault: 'scientific_notation' });
    expect(convertNumber('1.5', { ...plain, isInteger: true })).toEqual({ fault: 'number' });
    expect(convertNumber('9007199254740993', { ...plain, isInteger: true })).toEqual({
      fault: 'number',
    });
  });
});

describe('isScientific', () => {
  it.each(['9.1330E+17', '1E5', '-2.5e-3'])('%j', (text) => expect(isScientific(text)).toBe(true));
  it.each(['91330E17X', '12E', '123E+5', ''])('not %j', (text) =>
    expect(isScientific(text)).toBe(false),
  );
});

describe('chineseNumber', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['两百零三', 203],
    ['一百二十万', 1_200_000],
    ['叁仟零伍', 3005],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1_000_000_000_000],
    ['十二万三千四百五十六', 123_456],
  ])('%s is %d', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each(['', '二〇一六', '一百二', '一万二', '十十', '万', '百', '三元'])('%j is none', (text) =>
    expect(chineseNumber(text)).toBeNull(),
  );
});
