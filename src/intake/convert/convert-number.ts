import { halfWidth } from '../normalize-text';
import { chineseNumber } from './chinese-number';
import { broken, type Converted, type ConversionRule, kept } from './conversion';

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
const scales: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万: 1e4, 亿: 1e8 };

export interface NumberFormat {
  readonly isInteger: boolean;
  /** What one unit of the source is in units of the field, such as 10,000 for 万元 kept in yuan. */
  readonly factor: number;
  /** Whether the field is an amount of money, where 元 and 万元 may follow the number. */
  readonly isAmount: boolean;
}

/**
 * A number as exports write it: `1,234.5`, full-width digits, `300元`, `1.2万元`, `三百元`. A unit
 * written beside the number counts instead of the column's. Percent signs are dropped.
 */
export function convertNumber(text: string, { isInteger, factor, isAmount }: NumberFormat): Converted {
  const rules: ConversionRule[] = [];
  let plain = halfWidth(text).trim();
  if (plain !== text) rules.push('number_format');
  let scale = factor;
  const stated = isAmount ? /^(.*?)(万元|亿元|元|万|亿)整?$/.exec(plain.replace(/^[¥￥]/, '')) : null;
  if (stated) {
    plain = stated[1]?.trim() ?? '';
    scale = scales[stated[2] ?? ''] ?? 1;
    rules.push('number_unit');
  } else if (factor !== 1) rules.push('number_unit');
  const bare = plain.replace(/,(?=\d{3}(\D|$))/g, '').replace(/%$/, '');
  if (bare !== plain) rules.push('number_format');
  const number = plainNumber.test(bare) ? Number(bare) : chineseNumber(bare);
  if (number === null) return broken('number');
  if (!plainNumber.test(bare)) rules.push('number_format');
  const scaled = Math.round(number * scale * 1e6) / 1e6;
  if (isInteger && !Number.isInteger(scaled)) return broken('number');
  return kept(scaled, ...new Set(rules));
}
