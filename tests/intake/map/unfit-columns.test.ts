import { expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { unfitColumns } from '../../../src/intake/map/unfit-columns';

const penalties = datasetByName('administrative_penalties');
const headers = ['处罚类别', '处罚日期'];
const mapping = ['penalty_kind', 'decision_date'];
const rows = (...texts: string[]) =>
  texts.map((text, place) => ({ line: place + 2, cells: [text, '2026-01-05'] }));

test('a column that holds something else than its header says does not fill the field', () => {
  const branches = rows('医疗机构', '放射卫生', '', '公共场所', '无');
  expect(unfitColumns(headers, mapping, branches, penalties)).toEqual([0]);
});

test('one value of the code list is enough; a few unknown ones are not', () => {
  expect(unfitColumns(headers, mapping, rows('医疗机构', '罚款', '公共场所'), penalties)).toEqual(
    [],
  );
  expect(unfitColumns(headers, mapping, rows('医疗机构', '放射卫生'), penalties)).toEqual([]);
});
