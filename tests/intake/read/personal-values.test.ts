import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { mapHeaders } from '../../../src/intake/map/map-headers';
import { createRowReader } from '../../../src/intake/read/row-reader';

const penalties = datasetByName('administrative_penalties');

/** Reads one row of penalties with these cells by header. */
function readRow(cells: Readonly<Record<string, string>>, keepPersonalData = false) {
  const headers = Object.keys(cells);
  const mapping = mapHeaders(headers, penalties);
  const reader = createRowReader(penalties, headers, mapping, {
    keepPersonalData,
    unknownCodes: 'reject',
  });
  const row = reader.read({ line: 2, cells: Object.values(cells) });
  const value = (name: string) =>
    row.values[penalties.fields.findIndex((field) => field.name === name)];
  return { ...row, value };
}

const person = {
  行政相对人名称: '张测试',
  行政相对人类别: '自然人',
  证件号码: '330106199003074517',
};

describe('personal values of a row', () => {
  it('are covered in its values, its cells and all that is told of it', () => {
    const row = readRow(person);
    expect(row.value('counterparty')).toBe('张**');
    expect(row.value('certificate_number')).toBe('3****************7');
    const rejected = readRow({ ...person, 处罚决定日期: '昨天' });
    expect(rejected.cells).toEqual(['张**', '自然人', '3****************7', '昨天']);
    expect(JSON.stringify([row.changes, rejected.changes, rejected.faults])).not.toMatch(
      /张测试|19900307/,
    );
    expect(row.changes.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['name_masked', 'number_masked']),
    );
  });

  it('are kept when the person asks for it', () => {
    expect(readRow(person, true).value('counterparty')).toBe('张测试');
    const rejected = { ...person, 处罚决定日期: '昨天' };
    expect(readRow(rejected, true).cells).toEqual(Object.values(rejected));
  });

  it('leave the name of an organisation alone, but not that of its representative', () => {
    const row = readRow({
      行政相对人名称: '样例公司',
      行政相对人类别: '法人及非法人组织',
      法定代表人: '李演示',
    });
    expect([row.value('counterparty'), row.value('legal_representative')]).toEqual([
      '样例公司',
      '李**',
    ]);
  });

  it.each([
    [{ 行政相对人名称: '张测试' }, '张**'],
    [{ 行政相对人名称: '阿不都·买买提江', 居民身份证号: '330106199003074517' }, '阿*******'],
    [{ 行政相对人名称: '样例科技', 统一社会信用代码: '91330106MA00000016' }, '样例科技'],
    [{ 行政相对人名称: '样例科技', 统一社会信用代码: '-' }, '样***'],
    [{ 行政相对人名称: '样例饭店' }, '样例饭店'],
    [{ 行政相对人名称: '杭州样例科技有限公司' }, '杭州样例科技有限公司'],
  ])('of a row that does not say what its subject is: %j', (cells, name) => {
    expect(readRow(cells).value('counterparty')).toBe(name);
  });

  it('are covered where the kind of subject cannot be read', () => {
    const row = readRow({ 行政相对人名称: '张测试', 行政相对人类别: '自燃人' });
    expect(row.faults).toContainEqual({
      field: 'counterparty_kind',
      rule: 'code',
      original: '自燃人',
    });
    expect(row.cells[0]).toBe('张**');
  });
});

describe('the text mark of exports', () => {
  it('is taken off and counted; a hyphen stays a word for nothing', () => {
    const row = readRow({ 统一社会信用代码: "'91330106MA00000016", 处罚决定日期: '-' });
    expect(row.value('credit_code')).toBe('91330106MA00000016');
    expect(row.changes).toContainEqual({
      field: 'credit_code',
      rule: 'text_mark',
      original: "'91330106MA00000016",
      value: '91330106MA00000016',
    });
    expect(row.changes.map(({ rule }) => rule)).toContain('nothing_word');
  });

  it('leaves other texts with an apostrophe as they are', () => {
    expect(readRow({ 违法事实: "'quoted' words" }).value('facts')).toBe("'quoted' words");
  });
});
