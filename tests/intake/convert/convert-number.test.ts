import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertNumber } from '../../../src/intake/convert/convert-number';

const plain = { isInteger: false, factor: 1, isMoney: false };
const yuan = { isInteger: false, factor: 1, isMoney: true };
const tenThousandYuan = { isInteger: false, factor: 10_000, isMoney: true };
const count = { isInteger: true, factor: 1, isMoney: false };

describe('convertNumber', () => {
  it.each([
    ['12', 12, []],
    ['-0.5', -0.5, []],
    ['1,234.5', 1234.5, ['number_format']],
    ['12,345,678', 12_345_678, ['number_format']],
    ['１２．５', 12.5, ['number_format']],
    ['95%', 95, ['number_format']],
    ['一百二十万', 1_200_000, ['number_format']],
    ['叁仟零伍', 3005, ['number_format']],
  ])('%s is %d', (text, value, rules) => {
    expect(convertNumber(text, plain)).toEqual({ value, rules });
  });

  it.each([
    ['5000元', 5000],
    ['¥300.00', 300],
    ['1.2万元', 12_000],
    ['0.03亿元', 3_000_000],
    ['伍仟元整', 5000],
  ])('%s states its unit: %d yuan', (text, value) => {
    expect(convertNumber(text, yuan)).toMatchObject({ value });
  });

  it('takes a bare number in the unit of the column, exact to the fen', () => {
    expect(convertNumber('0.03', tenThousandYuan)).toEqual({ value: 300, rules: ['number_unit'] });
    expect(convertNumber('1.0001', tenThousandYuan)).toMatchObject({ value: 10_001 });
    expect(convertNumber('0.000123', tenThousandYuan)).toMatchObject({ value: 1.23 });
  });

  it('takes a unit in the cell instead of that of the column', () => {
    expect(convertNumber('5000元', tenThousandYuan)).toMatchObject({ value: 5000 });
    expect(convertNumber('2万元', tenThousandYuan)).toMatchObject({ value: 20_000 });
  });

  it('refuses scientific notation: digits may be lost', () => {
    for (const text of ['9.1E+17', '1e5', '-3.2E-4']) {
      expect(convertNumber(text, plain)).toEqual({ fault: 'scientific_notation' });
    }
  });

  it.each(['12,34', '1,2345', '1.2.3', '十几', '约5', '1 000', '--5', 'NaN', 'Infinity', '0x10'])(
    '%s is no number',
    (text) => {
      expect(convertNumber(text, plain)).toEqual({ fault: 'number' });
    },
  );

  it('refuses a fraction and what cannot be told apart in a column of whole numbers', () => {
    expect(convertNumber('1.5', count)).toEqual({ fault: 'number' });
    expect(convertNumber('9007199254740993', count)).toEqual({ fault: 'number' });
    expect(convertNumber('7', count)).toMatchObject({ value: 7 });
  });

  it('gives any amount in yuan back from its text in ten thousand yuan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (fen) => {
        const digits = String(fen).padStart(7, '0');
        const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`;
        expect(convertNumber(text, tenThousandYuan)).toMatchObject({ value: fen / 100 });
      }),
    );
  });
});
