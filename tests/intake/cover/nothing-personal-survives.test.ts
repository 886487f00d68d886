import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { mapHeaders } from '../../../src/intake/map/map-headers';
import { coverSample } from '../../../src/intake/read/cover-sample';
import { defaultOptions } from '../../../src/intake/read/read-plan';
import { createRowReader } from '../../../src/intake/read/row-reader';

const penalties = datasetByName('administrative_penalties');
const headers = [
  '行政相对人名称',
  '行政处罚决定书文号',
  '处罚决定日期',
  '违法事实',
  '处罚类别',
  '处罚内容',
  '备注',
  '案件编号',
  '处罚机关',
  '统一社会信用代码',
  '是否撤案',
  '说明',
  '其他情况',
];
const mapping = mapHeaders(headers, penalties);
const extraColumns = [headers.indexOf('说明'), headers.indexOf('其他情况')];

const day = fc.date({
  min: new Date('1930-01-01'),
  max: new Date('2010-12-31'),
  noInvalidDate: true,
});
const province = fc.constantFrom('110101', '330106', '330802', '440305', '650102');

/** Identity numbers with the check character of ISO 7064 MOD 11-2, computed by its recursion. */
const identityNumber = fc
  .tuple(province, day, fc.integer({ min: 0, max: 999 }))
  .map(([place, birth, order]) => {
    const date = birth.toISOString().slice(0, 10).replaceAll('-', '');
    const body = `${place}${date}${String(order).padStart(3, '0')}`;
    let product = 0;
    for (const sign of body) product = ((product + Number(sign)) * 2) % 11;
    const check = (12 - product) % 11;
    return body + (check === 10 ? 'X' : String(check));
  });

const phone = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([start, rest]) => start + String(rest).padStart(9, '0'));

const words = fc.constantFrom('', '经查，', '当事人称：', '（见附件）', '，已电话告知', ' ', '无');

interface Case {
  readonly secret: string;
  readonly cells: readonly string[];
}

/** A row with a personal number in one cell of any column that may hold texts. */
function caseOf(secrets: fc.Arbitrary<string>, isEmbedded: boolean): fc.Arbitrary<Case> {
  const columns = [...headers.keys()].filter((column) => isEmbedded || !isCode(headers[column]));
  return fc
    .tuple(secrets, fc.constantFrom(...columns), words, words, fc.boolean())
    .map(([secret, column, before, after, isWide]) => {
      const cells = [...sound];
      cells[column] = before + (isWide ? wide(secret) : secret) + after;
      return { secret, cells };
    });
}

const sound = [
  '样例公司',
  '样罚字〔2026〕1号',
  '2026-03-05',
  '占道经营',
  '罚款',
  '罚款',
  '',
  '',
  '样例市监局',
  '',
  '否',
  '',
  '',
];

function isCode(header = ''): boolean {
  return ['行政处罚决定书文号', '案件编号', '统一社会信用代码'].includes(header);
}

function wide(text: string): string {
  return [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}

/** Everything that leaves the reading of one row with default options, in half-width characters. */
function outputOf(cells: readonly string[]): string {
  const reader = createRowReader(penalties, headers, mapping, defaultOptions, extraColumns);
  const field = (column: number) =>
    penalties.fields.find(({ name }) => name === mapping[column]) ?? null;
  const samples = cells.map((cell, column) => coverSample(cell, field(column), headers[column]));
  const read = reader.read({ line: 2, cells });
  return JSON.stringify([read, samples]).normalize('NFKC').replace(/[ -]/g, '').toUpperCase();
}

it('no identity number survives, in whatever column', () => {
  fc.assert(
    fc.property(caseOf(identityNumber, true), ({ secret, cells }) => {
      expect(outputOf(cells)).not.toContain(secret);
    }),
    { numRuns: 2_000 },
  );
});

it('no mobile number survives, but in the numbers of documents', () => {
  fc.assert(
    fc.property(caseOf(phone, false), ({ secret, cells }) => {
      expect(outputOf(cells)).not.toContain(secret);
    }),
    { numRuns: 2_000 },
  );
});

it('what is found is counted by its rule', () => {
  const reader = createRowReader(penalties, headers, mapping, defaultOptions, extraColumns);
  const cells = [...sound];
  cells[3] = '当事人张三丰（330106199003074517），电话13800138000，住解放路12号';
  cells[11] = '13800138000';
  const { changes, values, extra } = reader.read({ line: 2, cells });
  const facts = changes.filter(({ field }) => field === 'facts').map(({ rule }) => rule);
  expect(facts).toEqual(['number_masked', 'phone_masked', 'address_masked', 'name_masked']);
  expect(values).toContain('当事人张**（3****************7），电话138********，住解放路***');
  expect(extra).toBe(JSON.stringify({ 说明: '138********' }));
});

it('all stays as it is where a person asks for it', () => {
  const options = { ...defaultOptions, keepPersonalData: true };
  const reader = createRowReader(penalties, headers, mapping, options, extraColumns);
  const cells = [...sound];
  cells[3] = '电话13800138000';
  expect(reader.read({ line: 2, cells }).values).toContain('电话13800138000');
});
