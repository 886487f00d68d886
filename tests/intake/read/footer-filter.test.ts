import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FooterFilter } from '../../../src/intake/read/footer-filter';
import type { SourceRow } from '../../../src/intake/source/source-row';

function split(table: readonly (readonly string[])[]) {
  const filter = new FooterFilter();
  const rows: SourceRow[] = [];
  for (const [place, cells] of table.entries())
    rows.push(...filter.add({ line: place + 2, cells }));
  return { rows, footer: filter.finish() };
}

const data = ['1', '某公司', '2026-05-06'];

describe('FooterFilter', () => {
  it.each([
    [['表格说明：本表由各单位填报']],
    [['填表说明']],
    [['注：', '', '']],
    [['（备注）以上数据截至月底']],
    [['合计', '', '120']],
    [['', '总  计', '120']],
    [['填报人：张三', '', '联系电话：0571-1']],
    [
      ['说明：一、', '', ''],
      ['二、逾期按自然日计', '', ''],
    ],
  ])('passes over %j below the table', (...footer) => {
    const { rows, footer: found } = split([data, data, ...footer]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(found.map(({ cells }) => cells)).toEqual(footer);
  });

  it.each([
    [['说明书印刷厂', '某公司', '2026-05-06']],
    [['备注', '某公司', '2026-05-06']],
    [['合计有限公司', '某公司', '2026-05-06']],
    [['注册地', '', '']],
  ])('keeps %j', (row) => {
    expect(split([data, row]).rows).toHaveLength(2);
  });

  it('keeps such rows where the table goes on below them', () => {
    const { rows, footer } = split([data, ['合计', '', '3'], ['说明：x'], data]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(footer).toEqual([]);
  });

  it('gives every row once, in order, and holds no more than a hundred back', () => {
    const cells = fc.constantFrom(data, ['合计', '', '3'], ['说明：x'], ['继续说明']);
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 300 }), (table) => {
        const { rows, footer } = split(table);
        expect([...rows, ...footer].map(({ line }) => line)).toEqual(table.map((_, at) => at + 2));
        expect(footer.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
