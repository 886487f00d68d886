import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { columnCover } from '../../../src/intake/cover/column-cover';

const { fields } = datasetByName('administrative_penalties');

function covered(name: string | null, header: string, text: string): string {
  return columnCover(fields.find((field) => field.name === name) ?? null, header)(text).text;
}

describe('columnCover', () => {
  it.each([
    ['legal_representative', '', '李演示', '李**'],
    ['representative_certificate', '', 'E12345678', 'E*******8'],
    ['facts', '', '电话13800138000', '电话138********'],
    ['credit_code', '', '91330106MA00000016', '91330106MA00000016'],
    ['credit_code', '', '330106199003074517', '3****************7'],
    ['document_number', '', '杭市监罚字〔2023〕13800138000号', '杭市监罚字〔2023〕13800138000号'],
    ['registration_number', '', '330106000012345', '330106000012345'],
    ['penalty_id', '', '330106202310151234', '330106202310151234'],
  ])('in a column of %s%s, %s is %s', (name, header, text, shown) => {
    expect(covered(name, header, text)).toBe(shown);
  });

  it.each([
    ['联系人', '王小明', '王**'],
    ['联系人', '市场监督管理局', '市场监督管理局'],
    ['联系电话', '85271234', '852*****'],
    ['电话', '无', '无'],
    ['住址', '解放路12号3幢', '解放路***'],
    ['经营地址', '杭州市', '杭州市'],
    ['身份证号', 'E12345678', 'E*******8'],
    ['说明', '13800138000', '138********'],
    ['说明', '2026-03-05', '2026-03-05'],
  ])('in a column of its own headed %s, %s is %s', (header, text, shown) => {
    expect(covered(null, header, text)).toBe(shown);
  });
});
