import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { mapHeaders } from '../../../src/intake/map/map-headers';
import { defaultOptions } from '../../../src/intake/read/read-plan';
import { createRowReader } from '../../../src/intake/read/row-reader';

const penalties = datasetByName('administrative_penalties');
const sound: Readonly<Record<string, string>> = {
  行政相对人名称: '样例公司',
  行政处罚决定书文号: '样罚字〔2026〕1号',
  处罚决定日期: '2016-10-11',
  处罚类别: '罚款',
};

/** One row of penalties as the whole intake reads it, with these cells besides sound ones. */
function read(cells: Readonly<Record<string, string>>) {
  const all = { ...sound, ...cells };
  const headers = Object.keys(all);
  const options = { ...defaultOptions, today: '2026-10-31' };
  const reader = createRowReader(penalties, headers, mapHeaders(headers, penalties), options);
  return reader.read({ line: 2, cells: Object.values(all) });
}

describe('each conversion of the list', () => {
  it.each([
    ['处罚决定日期', '2016.10.11', 'decision_date', '2016-10-11'],
    ['处罚决定日期', '2014年08月', 'decision_date', '2014-08-01'],
    ['处罚决定日期', '20200316', 'decision_date', '2020-03-16'],
    ['处罚决定日期', '2018/12/31 9:45:59', 'decision_date', '2018-12-31'],
    ['处罚决定日期', '43830', 'decision_date', '2019-12-31'],
    ['处罚决定日期', '２０２０－０３－１６', 'decision_date', '2020-03-16'],
    ['罚款金额(元)', '1,234.5', 'fine', 1234.5],
    ['罚款金额(元)', '１，２３４．５', 'fine', 1234.5],
    ['罚款金额', '0.5', 'fine', 5000],
    ['罚款金额(元)', '0.5万元', 'fine', 5000],
    ['罚款金额', '壹佰贰拾万元整', 'fine', 1_200_000],
    ['备注', '-', 'remarks', null],
    ['备注', '/', 'remarks', null],
    ['备注', '无', 'remarks', null],
    ['备注', '暂无', 'remarks', null],
    ['备注', '\\N', 'remarks', null],
    ['处罚有效期', '2099/12/31', 'valid_until', null],
    ['处罚类别', '警告', 'penalty_kind', 'warning'],
    ['处罚类别', 'warning', 'penalty_kind', 'warning'],
    ['行政区划代码', '330106', 'region_code', '330106'],
    ['行政区划代码', '杭州市西湖区', 'region_code', '330106'],
    ['部门', '市场监督管理局', 'department_code', 'market_regulation'],
  ])('%s %s', (header, text, name, value) => {
    const row = read({ [header]: text });
    expect(row.faults).toEqual([]);
    expect(row.values[penalties.fields.findIndex((field) => field.name === name)]).toBe(value);
    const isCounted = row.changes.some(
      ({ field, original }) => field === name && original === text,
    );
    expect(isCounted).toBe(text !== 'warning' && text !== '330106');
  });
});

describe('each validation of the list', () => {
  it.each([
    ['required', '行政处罚决定书文号', '', 'required'],
    ['type', '罚款金额', '若干', 'number'],
    ['a day that is none', '处罚决定日期', '2021-02-30', 'date'],
    ['range', '罚款金额', '-1', 'minimum'],
    ['code list', '处罚类别', '斩首', 'code'],
    ['a code in scientific notation', '统一社会信用代码', '9.13301E+17', 'scientific_notation'],
    ['reference to a region', '行政区划代码', '339999', 'code'],
    ['credit code', '统一社会信用代码', '91330106MA00000017', 'credit_code'],
    ['identity number', '证件号码', '330106199003074518', 'identity_number'],
    ['order of dates', '公示日期', '2016-10-10', 'date_order'],
    ['an event to come', '处罚决定日期', '2026-11-01', 'date_future'],
    ['a publication to come', '公示日期', '2026-11-01', 'date_future'],
  ])('%s', (_, header, text, rule) => {
    expect(read({ [header]: text }).faults.map((fault) => fault.rule)).toContain(rule);
  });

  it('unique key', () => {
    const headers = Object.keys(sound);
    const mapping = mapHeaders(headers, penalties);
    const reader = createRowReader(penalties, headers, mapping, defaultOptions);
    const cells = Object.values(sound);
    expect(reader.read({ line: 2, cells }).faults).toEqual([]);
    expect(reader.read({ line: 3, cells }).faults.map(({ rule }) => rule)).toEqual([
      'duplicate_key',
    ]);
  });

  it('ends that lie ahead are no fault', () => {
    const row = read({ 处罚有效期: '2030-01-01', 公示截止期: '2027-01-01' });
    expect(row.faults).toEqual([]);
  });
});
