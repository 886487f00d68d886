import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import type { Field } from '../../../src/catalog/dataset-schema';
import { convertBoolean } from '../../../src/intake/convert/convert-boolean';
import { fieldConverter } from '../../../src/intake/convert/field-converter';
import { halfWidth } from '../../../src/intake/convert/half-width';
import { isNothingWord } from '../../../src/intake/convert/nothing-word';
import { unitFactor } from '../../../src/intake/convert/unit-factor';

const field = (dataset: string, name: string) =>
  datasetByName(dataset).fields.find((each) => each.name === name) as Field;
const penalty = (name: string) => field('administrative_penalties', name);

describe('fieldConverter', () => {
  it('keeps codes whole: half-width, in capitals, never in scientific notation', () => {
    const convert = fieldConverter(penalty('credit_code'), 'CF_XDR_SHXYM');
    expect(convert('91330106ma0000001x')).toEqual({
      value: '91330106MA0000001X',
      rules: ['letter_case'],
    });
    expect(convert('９１330106MA0000001X')).toEqual({
      value: '91330106MA0000001X',
      rules: ['full_width'],
    });
    expect(convert('9.1330106E+17')).toEqual({ fault: 'scientific_notation' });
  });

  it('keeps document numbers as they are written, but for full-width signs', () => {
    const convert = fieldConverter(penalty('document_number'), 'CF_WSH');
    expect(convert('杭市监罚〔2026〕1号')).toEqual({ value: '杭市监罚〔2026〕1号', rules: [] });
    expect(convert('abc-１')).toEqual({ value: 'abc-1', rules: ['full_width'] });
  });

  it('leaves free text alone', () => {
    const convert = fieldConverter(penalty('facts'), 'CF_SY');
    expect(convert('１２３，无证经营 1E5')).toEqual({ value: '１２３，无证经营 1E5', rules: [] });
  });

  it('converts a text met before in the same way', () => {
    const convert = fieldConverter(penalty('decision_date'), 'CF_JDRQ');
    expect(convert('2016.10.11')).toEqual(convert('2016.10.11'));
  });
});

describe('unitFactor', () => {
  it.each([
    ['CF_NR_FK', 10_000],
    ['罚款金额（万元）', 10_000],
    ['罚款金额', 10_000],
    ['FINE', 1],
    ['罚款金额（元）', 1],
    ['fine', 1],
    ['罚款总额(亿元)', 100_000_000],
    ['罚没款(元)', 1],
  ])('%s: %d', (header, factor) => expect(unitFactor(penalty('fine'), header)).toBe(factor));

  it('is one where the field is no money', () => {
    expect(unitFactor(penalty('facts'), '金额（万元）')).toBe(1);
  });
});

describe('convertBoolean', () => {
  it.each([
    ['true', true],
    ['1', true],
    ['是', true],
    ['非常满意', true],
    ['FALSE', false],
    ['０', false],
    ['不满意', false],
  ])('%j is %j', (text, value) => expect(convertBoolean(text)).toMatchObject({ value }));

  it.each(['2', '也许', ''])('%j is neither', (text) =>
    expect(convertBoolean(text)).toEqual({ fault: 'boolean' }),
  );
});

describe('isNothingWord', () => {
  it.each(['-', '—', '/', '无', '暂无', '\\N', 'NULL', 'null', 'n/a', '－'])('%j', (text) =>
    expect(isNothingWord(text)).toBe(true),
  );
  it.each(['无锡', '0', '无证经营', 'no', '', '-1'])('not %j', (text) =>
    expect(isNothingWord(text)).toBe(false),
  );
});

describe('halfWidth', () => {
  it('folds signs, digits and spaces, and nothing else', () => {
    expect(halfWidth('（ＡＢ１）　甲，乙。')).toBe('(AB1) 甲,乙。');
  });
});
