import { describe, expect, it } from 'vitest';
import { coverAddresses } from '../../../src/intake/cover/cover-addresses';
import { coverBankCards } from '../../../src/intake/cover/cover-bank-cards';
import { coverIdentityNumbers } from '../../../src/intake/cover/cover-identity-numbers';
import { coverNames } from '../../../src/intake/cover/cover-names';
import { coverPhoneNumbers } from '../../../src/intake/cover/cover-phone-numbers';
import { coverText } from '../../../src/intake/cover/cover-text';

describe('coverIdentityNumbers', () => {
  it.each([
    ['身份证330106199003074517，未改正', '身份证3****************7，未改正'],
    ['33010619900307451X', '3****************X'],
    ['33010619900307451x', '3****************X'],
    ['３３０１０６１９９００３０７４５１７', '3****************7'],
    ['330106 19900307 4517', '3****************7'],
    ['330106-19900307-4517', '3****************7'],
    ['旧证330106900307451号', '旧证3*************1号'],
    ['身份证号码：330106199003074518', '身份证号码：3****************8'],
  ])('%s', (text, covered) => {
    expect(coverIdentityNumbers(text)).toBe(covered);
  });

  it.each([
    ['a check digit that fails, no word for it', '编号330106199003074518'],
    ['no day', '330106199013074517'],
    ['a longer number', '3301061990030745170'],
    ['a credit code', '113301060024961286'],
    ['a business registration number', '330106000012345'],
    ['a case number', '杭市监罚字〔2023〕330106号'],
  ])('leaves %s: %s', (_, text) => {
    expect(coverIdentityNumbers(text)).toBe(text);
  });
});

describe('coverPhoneNumbers', () => {
  it.each([
    ['电话13800138000。', '电话138********。'],
    ['138-0013-8000', '138********'],
    ['138 0013 8000', '138********'],
    ['+86 13800138000', '861**********'],
    ['１３８００１３８０００', '138********'],
    ['0571-85271234', '057*********'],
    ['(0571)85271234', '057*********'],
    ['010-12345678转8801', '010********转8801'],
    ['联系电话：85271234', '联系电话：852*****'],
  ])('%s', (text, covered) => {
    expect(coverPhoneNumbers(text)).toBe(covered);
  });

  it.each([
    '罚款13800138000元',
    '12345678901',
    '20231013800138000',
    '〔2023〕0571号',
    '85271234',
    '13800138000.50',
  ])('leaves %s', (text) => {
    expect(coverPhoneNumbers(text)).toBe(text);
  });
});

describe('coverBankCards', () => {
  it.each([
    ['卡 6222020200112230004 内', '卡 6*****************4 内'],
    ['4111 1111 1111 1111', '4**************1'],
    ['账号：1202020200112230004', '账号：1*****************4'],
  ])('%s', (text, covered) => {
    expect(coverBankCards(text)).toBe(covered);
  });

  it.each(['6222020200112230003', '1202020200112230004', '123456789012345'])(
    'leaves %s',
    (text) => {
      expect(coverBankCards(text)).toBe(text);
    },
  );
});

describe('coverAddresses', () => {
  it.each([
    ['住杭州市上城区解放路12号3幢402室，', '住杭州市上城区解放路***，'],
    ['龙泉市西街道新华街三十二号', '龙泉市西街道新华街***'],
    ['翠苑小区5幢2单元601室', '翠苑小区***'],
    ['大溪村８组12号', '大溪村***'],
  ])('%s', (text, covered) => {
    expect(coverAddresses(text)).toBe(covered);
  });

  it.each(['杭西交罚〔2023〕1号', '第12号公告', '解放路东侧', '国道320线', '3号车间'])(
    'leaves %s',
    (text) => {
      expect(coverAddresses(text)).toBe(text);
    },
  );
});

describe('coverNames', () => {
  it.each([
    ['当事人张三丰未取得许可', '当事人张**未取得许可'],
    ['法定代表人：王强，男', '法定代表人：王*，男'],
    ['当事人欧阳修身，无证', '当事人欧***，无证'],
    ['当事人王强在店内', '当事人王*在店内'],
    ['负责人:向明(电话)', '负责人:向*(电话)'],
  ])('%s', (text, covered) => {
    expect(coverNames(text)).toBe(covered);
  });

  it.each([
    '当事人张某未改正',
    '当事人李某某，',
    '当事人未改正',
    '当事人应于十日内',
    '当事人向本局，',
    '当事人已缴纳罚款',
    '负责人不在现场',
    '张三丰曾到场',
  ])('leaves %s', (text) => {
    expect(coverNames(text)).toBe(text);
  });
});

describe('coverText', () => {
  it('tells which rules found something, each once', () => {
    const { text, rules } = coverText(
      '当事人张三丰，身份证330106199003074517，电话13800138000、13900139000，住解放路12号。',
    );
    expect(text).toBe(
      '当事人张**，身份证3****************7，电话138********、139********，住解放路***。',
    );
    expect(rules).toEqual(['number_masked', 'phone_masked', 'address_masked', 'name_masked']);
  });

  it('leaves other texts and covered ones as they are', () => {
    const texts = ['罚款42200元', '2026-03-05', '《道路运输条例》第六十三条', '无'];
    for (const text of texts) expect(coverText(text)).toEqual({ text, rules: [] });
    const once = coverText('当事人张三丰，电话13800138000').text;
    expect(coverText(once)).toEqual({ text: once, rules: [] });
  });
});
