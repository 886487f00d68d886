import { describe, expect, it } from 'vitest';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { xlsxOf } from '../source/support/write-table';
import { readWhole } from '../support/read-sample';

const header = [
  '行政相对人名称',
  '行政处罚决定书文号',
  '处罚决定日期',
  '处罚机关',
  '处罚类别',
  '处罚事由',
];
const row = (number: number, reason = '无照经营') => [
  `某${number}公司`,
  `杭市监罚〔2026〕${number}号`,
  '2026-05-06',
  '杭州市市场监督管理局',
  '罚款',
  reason,
];
const csv = (rows: readonly (readonly string[])[]) =>
  new Blob([rows.map((cells) => cells.join(',')).join('\n')]);

describe('bad input', () => {
  it('of ten megabytes in one cell is read like any other', async () => {
    const { report } = await readWhole(
      csv([header, row(1), row(2, '长'.repeat(3_500_000)), row(3)]),
    );
    expect([report.rows, report.accepted + report.rejected]).toEqual([3, 3]);
    expect(report.accepted).toBeGreaterThanOrEqual(2);
  });

  it('with NUL bytes keeps every row', async () => {
    const { report } = await readWhole(csv([header, row(1, 'a\0b'), row(2, '\0')]));
    expect([report.rows, report.accepted + report.rejected]).toEqual([2, 2]);
  });

  it('of five thousand columns is inspected with all of them', async () => {
    const wide = [...header, ...Array.from({ length: 5_000 }, (_, place) => `列${place}`)];
    const inspection = await inspectTable(csv([wide, wide.map((_, place) => String(place))]));
    expect(inspection.headers).toHaveLength(5_006);
  });

  it('with the header twice rejects the second one and says why', async () => {
    const { report, rejected } = await readWhole(csv([header, row(1), header, row(2)]));
    expect([report.rows, report.accepted]).toEqual([3, 2]);
    expect(rejected.map(({ line, faults }) => [line, faults[0]?.rule])).toEqual([
      [3, 'repeated_header'],
    ]);
  });

  it('with the error of a formula rejects the row and names the cell', async () => {
    const broken = row(2).map((cell, column) => (column === 2 ? '#REF!' : cell));
    const file = await xlsxOf([{ name: '表', rows: [header, row(1), broken] }]);
    const { report, rejected } = await readWhole(file);
    expect([report.rows, report.accepted]).toEqual([2, 1]);
    expect(rejected).toMatchObject([
      { line: 3, faults: [{ rule: 'cell_error', original: '#REF!' }] },
    ]);
  });

  it('of a spread sheet with empty last cells has no short rows', async () => {
    const rows = [[...header, '另一列'], [...row(1), 'x'], row(2)];
    const file = await xlsxOf([{ name: '表', rows }]);
    const { report } = await readWhole(file);
    expect(report.changes.map(({ rule }) => rule)).not.toContain('short_row');
    expect(report.accepted).toBe(2);
  });

  it('of an office suite gives the footer apart from the rows', async () => {
    const rows = [['某市处罚台账'], header, row(1), ['合计', '1'], ['填表说明：略']];
    const { report } = await readWhole(await xlsxOf([{ name: '表', rows }]));
    expect(report.rows).toBe(1);
    expect(report.passedOver.map(({ line }) => line)).toEqual([4, 5]);
  });
});
