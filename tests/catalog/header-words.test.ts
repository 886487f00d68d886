import { expect, it } from 'vitest';
import { plainHeaderKey } from '../../src/catalog/header-words';

it.each([
  ['处罚决定的时间', '处罚决定日期'],
  ['处罚机构', '处罚部门'],
  ['行政相对人名称', '行政相对人'],
  ['违法事实情况', '违法事实'],
  ['证件号码', '证件号'],
])('%s and %s have one plain key', (first, second) => {
  expect(plainHeaderKey(first)).toBe(plainHeaderKey(second));
});

it.each([
  ['应办结日期', '办结日期'],
  ['统一社会信用代码', '单位统一社会信用代码'],
  ['姓名', '名称'],
  ['的日期', '日期'],
])('%s and %s have not', (first, second) => {
  expect(plainHeaderKey(first)).not.toBe(plainHeaderKey(second));
});
