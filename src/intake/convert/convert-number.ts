import type { ChangeRule } from '../rules';
import { chineseAmount } from './chinese-amount';
import { chineseNumber } from './chinese-number';
import { broken, type Converted } from './conversion';
import { halfWidth } from './half-width';

/** Digits that every double keeps. */
const mostDigits = 15;
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const yuanSigns: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 1e4],
  ['亿元', 1e8],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** How the numbers of a column are to be understood. */
export interface NumberColumn {
  readonly isInteger: boolean;
  /** One unit of the column in units of the field, such as 10,000 where 万元 are kept as yuan. */
  readonly factor: number;
  /** Whether 元 or 万元 may follow the number; it then counts instead of the column's unit. */
  readonly isMoney: boolean;
}

/**
 * A number as exports write it: `1,234.5`, full-width digits, `95%`, `300元`, `1.2万元`, `三百元`,
 * `人民币壹佰贰拾万元整`. Rounded to six decimals after a change of unit. Scientific notation and more
 * than 15 digits before the point are faults: digits are lost.
 */
export function convertNumber(text: string, column: NumberColumn): Converted {
  if (column.factor === 1 && text.length <= mostDigits && plainNumber.test(text)) {
    return whole(Number(text), column, asIs);
  }
  let plain = halfWidth(text)
    .trim()
    .replace(/^(?:[¥￥]|人民币|RMB|CNY)\s*[:：]?\s*/i, '');
  let { factor } = column;
  if (column.isMoney && /[一-龥]/.test(plain)) {
    const yuan = chineseAmount(plain);
    if (yuan !== null) return whole(yuan, column, ['number_format', ...inUnit(factor)]);
  }
  const stated = column.isMoney ? /^(.*?)\s*(万元|亿元|元|万|亿)整?$/.exec(plain) : null;
  if (stated) {
    plain = stated[1] ?? '';
    factor = yuanSigns.get(stated[2] ?? '') ?? 1;
  }
  if (isScientific(plain)) return broken('scientific_notation');
  const bare = (grouped.test(plain) ? plain.replaceAll(',', '') : plain).replace(/\s*%$/, '');
  const isPlain = plainNumber.test(bare);
  const number = isPlain ? Number(bare) : chineseNumber(bare);
  if (number === null || (isPlain && hasLostDigits(bare))) return broken('number');
  const rules: ChangeRule[] = isPlain && bare === text ? [] : ['number_format'];
  if (factor === 1) return whole(number, column, rules);
  return whole(Math.round(number * factor * 1e6) / 1e6, column, [...rules, ...inUnit(factor)]);
}

/** A value of a column in another unit than its field's has changed its unit. */
function inUnit(factor: number): readonly ChangeRule[] {
  return factor === 1 ? [] : ['number_unit'];
}

/** Whether a whole number has more digits than a double keeps: a code in a wrong column. */
function hasLostDigits(number: string): boolean {
  const [before = ''] = number.split('.', 1);
  return before.replace(/\D/g, '').replace(/^0+/, '').length > mostDigits;
}

/** Whether a text is a number in scientific notation, as spread sheets show long codes. */
export function isScientific(text: string): boolean {
  return /^[+-]?\d(?:\.\d+)?[eE][+-]?\d{1,3}$/.test(text);
}

const asIs: readonly ChangeRule[] = [];

function whole(
  value: number,
  { isInteger }: NumberColumn,
  rules: readonly ChangeRule[],
): Converted {
  const isFit = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isFit ? { value, rules } : broken('number');
}
