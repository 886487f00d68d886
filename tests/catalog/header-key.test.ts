import { expect, it } from 'vitest';
import { headerKey } from '../../src/catalog/header-key';

it.each([
  ['罚款金额（万元）', '罚款金额(万元)'],
  ['ＣＦ＿ＷＳＨ', 'cf_wsh'],
  [' 行政 相对人名称\u3000', '行政相对人名称'],
  ['Record number', 'record_number'],
])('%s and %s are one header', (one, other) => {
  expect(headerKey(one)).toBe(headerKey(other));
});

it.each([
  ['XK_YXQZ', 'XK_YXQZI'],
  ['罚款金额', '罚款金额(万元)'],
  ['处罚类别1', '处罚类别2'],
])('%s and %s are two', (one, other) => {
  expect(headerKey(one)).not.toBe(headerKey(other));
});
