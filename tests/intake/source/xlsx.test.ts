import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { kindOfFailure, readCells, readRows } from './support/read-rows';
import { xlsxOf } from './support/write-table';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet: string;
  readonly styles?: string;
  readonly workbook?: string;
}

/** A workbook of one sheet whose parts are written by hand. */
function workbook({ sheet, styles, workbook = '' }: Parts): Blob {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${workbook}<sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/styles.xml': styles ?? '<styleSheet/>',
  };
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  return new Blob([packed as Uint8Array<ArrayBuffer>]);
}

const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`;

describe('cells of a sheet', () => {
  it('are dates where their number format says so', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="0.00&quot;days&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
    const cells =
      '<c r="A1"><v>45000</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>45000</v></c><c r="D1" s="3"><v>45000</v></c><c r="E1" s="4"><v>45000.75</v></c><c r="F1" s="1"><v>59</v></c>';
    const file = workbook({ sheet: `<sheetData>${row(1, cells)}</sheetData>`, styles });
    expect(await readCells(file)).toEqual([
      ['45000', '2023-03-15', '2023-03-15', '45000', '2023-03-15 18:00:00', '1900-02-28'],
    ]);
  });

  it('count days from 1904 where the workbook says so', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = `<sheetData>${row(1, '<c r="A1" s="1"><v>43538</v></c>')}</sheetData>`;
    const file = workbook({ sheet, styles, workbook: '<workbookPr date1904="1"/>' });
    expect(await readCells(file)).toEqual([['2023-03-15']]);
  });

  it('keep all digits, or show that they were lost', async () => {
    const numbers = ['330106199001011234', '3.3010619900101E+17', '0.1', '1E-7', '12345.5', '-3'];
    const cells = numbers.map((value) => `<c><v>${value}</v></c>`).join('');
    expect(await readCells(workbook({ sheet: `<sheetData>${row(1, cells)}</sheetData>` }))).toEqual(
      [['330106199001011234', '3.3010619900101e+17', '0.1', '0.0000001', '12345.5', '-3']],
    );
  });

  it('give what formulas came to, errors, truth values and rich text without reading aids', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>X</f><v>#REF!</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="inlineStr"><is><r><t>市</t></r><r><t xml:space="preserve"> 监 &amp;</t></r><rPh><t>shi</t></rPh></is></c><c r="E1" t="str"><f>A</f><v>x_x000D_y</v></c><c r="F1"><f>A</f></c>';
    expect(await readCells(workbook({ sheet: `<sheetData>${row(1, cells)}</sheetData>` }))).toEqual(
      [['2', '#REF!', 'true', '市 监 &', 'x\ry']],
    );
  });

  it('merged down a column all have its text; a title over columns stays one cell', async () => {
    const file = await xlsxOf([
      {
        name: '台账',
        rows: [
          ['某市行政处罚台账', null, null],
          ['机关', '文号', '日期'],
          ['市监局', 'a', 'd'],
          [null, 'b', 'e'],
          [null, 'c', 'f'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 2, startCol: 0, endRow: 4, endCol: 0 },
        ],
      },
    ]);
    expect((await readCells(file)).map(([first]) => first)).toEqual([
      '某市行政处罚台账',
      '机关',
      '市监局',
      '市监局',
      '市监局',
    ]);
  });

  it('stand in rows numbered as in the file, empty ones left out', async () => {
    const sheet = `<sheetData>${row(2, '<c r="A2"><v>1</v></c>')}${row(3, '<c r="A3"/>')}<row r="9" spans="1:1"/>${row(40, '<c r="B40"><v>2</v></c>')}</sheetData>`;
    expect(await readRows(workbook({ sheet }))).toEqual([
      { line: 2, cells: ['1'] },
      { line: 40, cells: ['', '2'] },
    ]);
  });

  it('may hold ten megabytes', async () => {
    const long = '长'.repeat(3_500_000);
    const sheet = `<sheetData>${row(1, `<c t="inlineStr"><is><t>${long}</t></is></c><c><v>1</v></c>`)}</sheetData>`;
    const [[first, second] = []] = await readCells(workbook({ sheet }));
    expect([first?.length, second]).toEqual([3_500_000, '1']);
  });
});

describe('a workbook', () => {
  const penalties = [
    ['行政相对人名称', '行政处罚决定书文号', '处罚决定日期', '处罚机关'],
    ['某公司', '杭市监罚〔2026〕1号', '2026-05-06', '杭州市市场监督管理局'],
  ];

  it('offers every sheet and begins with the one whose headers fit a dataset', async () => {
    const file = await xlsxOf([
      { name: '封面', rows: [['说明'], ['无']] },
      { name: '处罚', rows: penalties },
      { name: '处罚2', rows: penalties },
    ]);
    const inspection = await inspectTable(file);
    expect(inspection).toMatchObject({
      format: 'xlsx',
      table: '处罚',
      tables: ['封面', '处罚', '处罚2'],
      fitting: ['处罚', '处罚2'],
      headerLine: 1,
    });
    expect((await inspectTable(file, { table: '封面' })).headers).toEqual(['说明']);
  });

  it('that grows a thousandfold is refused before it fills the memory', async () => {
    const rows = `<row><c><v>1</v></c></row>`.repeat(2_500_000);
    const file = workbook({ sheet: `<sheetData>${rows}</sheetData>` });
    expect(file.size).toBeLessThan(1_000_000);
    expect(await kindOfFailure(readRows(file))).toBe('too_large');
  });

  it('with a cell beyond the last column or rows out of order is damaged', async () => {
    const far = workbook({
      sheet: `<sheetData>${row(1, '<c r="ZZZZ1"><v>1</v></c>')}</sheetData>`,
    });
    expect(await kindOfFailure(readRows(far))).toBe('damaged');
    const cell = '<c><v>1</v></c>';
    const back = workbook({ sheet: `<sheetData>${row(5, cell)}${row(4, cell)}</sheetData>` });
    expect(await kindOfFailure(readRows(back))).toBe('damaged');
  });

  it('without sheets is damaged', async () => {
    const packed = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
    const file = new Blob([packed as Uint8Array<ArrayBuffer>]);
    expect(await kindOfFailure(readRows(file))).toBe('damaged');
  });
});
