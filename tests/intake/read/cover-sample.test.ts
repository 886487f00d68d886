import { expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { coverSample } from '../../../src/intake/read/cover-sample';

const { fields } = datasetByName('administrative_penalties');

it.each([
  ['counterparty', '张测试', '张**'],
  ['counterparty', '杭州样例科技有限公司', '杭州样例科技有限公司'],
  ['legal_representative', '李演示', '李**'],
  ['certificate_number', '330106199003074517', '3****************7'],
  ['credit_code', '91330106MA00000016', '91330106MA00000016'],
  ['credit_code', '113301060024961286', '113301060024961286'],
  ['facts', '当事人（330106199003074517）未改正', '当事人（3****************7）未改正'],
  [null, '33010619900307451X', '3****************X'],
  [null, '2026-03-05', '2026-03-05'],
])('in a column of %s, %s is shown as %s', (name, text, shown) => {
  expect(coverSample(text, fields.find((field) => field.name === name) ?? null)).toBe(shown);
});
