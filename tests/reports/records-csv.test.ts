import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { recordsCsv } from '../../src/reports/records-csv';

const dataset = datasetByName('administrative_penalties');
const fields = [
  'penalty_id',
  'counterparty',
  'penalty_kind',
  'fine',
  'decision_date',
  'case_withdrawn',
  'facts',
].map(
  (name) => dataset.fields.find((field) => field.name === name) as (typeof dataset.fields)[number],
);
const chinese = recordsCsv(dataset, fields, 'zh-CN', { yes: '是', no: '否' });
const row = {
  penalty_id: 'CF1',
  counterparty: '王小明',
  counterparty_kind: 'individual',
  penalty_kind: 'warning;fine',
  fine: 2750.5,
  decision_date: '2026-10-30',
  case_withdrawn: false,
  facts: '=HYPERLINK("http://x","y")',
};

describe('recordsCsv', () => {
  it('begins with the byte-order mark and the titles', () => {
    expect(chinese.header.startsWith('\uFEFF记录编号,行政相对人名称,')).toBe(true);
    expect(chinese.header.endsWith('\r\n')).toBe(true);
  });

  it('writes titles of codes, plain dates and numbers, masked persons, defused formulas', () => {
    expect(chinese.lines([row])).toBe(
      'CF1,王**,警告；罚款,2750.5,2026-10-30,否,"\'=HYPERLINK(""http://x"",""y"")"\r\n',
    );
  });

  it('leaves the name of an organisation and leaves empty what is not there', () => {
    const company = {
      penalty_id: 'CF2',
      counterparty: '甲公司',
      counterparty_kind: 'organisation',
    };
    expect(chinese.lines([company, company])).toBe('CF2,甲公司,,,,,\r\nCF2,甲公司,,,,,\r\n');
  });

  it('speaks the language of the screen', () => {
    const english = recordsCsv(dataset, fields, 'en', { yes: 'Yes', no: 'No' });
    expect(english.header).toContain('Record number,Counterparty');
    expect(english.lines([row])).toContain('Warning; Fine');
  });
});
