import { describe, expect, test } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { comparisonCsv } from '../../src/reports/comparison-csv';

const words = {
  yes: '是',
  no: '否',
  kind: '变化',
  lateDays: '迟到天数',
  changedFields: '改动的字段',
  newer: (field: string) => `${field}（新）`,
  older: (field: string) => `${field}（旧）`,
};
const { fields } = datasetByName('administrative_penalties');
const some = ['penalty_id', 'counterparty', 'counterparty_kind', 'violation', 'region_code'].map(
  (name) => {
    const field = fields.find((each) => each.name === name);
    if (!field) throw new Error(`${name} is a field`);
    return field;
  },
);
const row = {
  penalty_id: 'CF1',
  counterparty: '张三丰',
  counterparty_kind: 'individual',
  violation: '=HYPERLINK("x")',
  region_code: '330106',
};

describe('differences as CSV', () => {
  test('of changed rows have new beside old, masked and defused', () => {
    const csv = comparisonCsv(some, { title: '改动', isChanged: true }, 'zh-CN', words);
    expect(csv.header.startsWith('\ufeff变化,迟到天数,改动的字段,')).toBe(true);
    expect(csv.header.split(',')).toHaveLength(3 + 2 * some.length);
    const line = csv.lines([
      { newer: row, older: { ...row, violation: null }, changed: ['violation'], lateDays: null },
    ]);
    expect(line).not.toContain('三丰');
    expect(line).toContain('张**');
    expect(line).toContain(`"'=HYPERLINK(""x"")",,`);
    expect(line.endsWith('\r\n')).toBe(true);
  });

  test('of rows of one side have one value a field', () => {
    const csv = comparisonCsv(some, { title: '新增', isChanged: false }, 'en', words);
    expect(csv.header.trim().split(',')).toHaveLength(3 + some.length);
    const line = csv.lines([{ newer: row, older: null, changed: [], lateDays: 10 }]);
    expect(line.startsWith('新增,10,,CF1,')).toBe(true);
    const gone = csv.lines([{ newer: null, older: row, changed: [], lateDays: null }]);
    expect(gone.startsWith('新增,,,CF1,')).toBe(true);
  });
});
