import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/reports/docx/write-docx';
import { writeWorkbook } from '../../src/reports/xlsx/write-workbook';
import type { Report } from '../../src/util/report/report';
import { docxText } from './support/docx-text';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const report: Report = {
  language: 'en',
  title: 'Brief <October> & more',
  subtitle: 'No. 7',
  source: 'Source: demonstration, as of 31 Oct 2026',
  asOf: '2026-10-31',
  snapshot: 'Demonstration',
  verification: 'verified',
  sections: [
    {
      heading: 'Figures',
      blocks: [
        { kind: 'paragraph', text: 'In the province.', footnote: 'P1-2.1.2' },
        { kind: 'list', items: ['first', 'second'] },
        {
          kind: 'table',
          caption: 'Counties: rates/100',
          columns: [
            { title: 'County', width: 3 },
            { title: 'Rate', unit: '%', align: 'end' },
            { title: 'Since' },
          ],
          rows: [
            ['Kecheng', { number: 9.4536, decimals: 2, signed: true }, { date: '2026-10-31' }],
            ['=1+1', { number: -1234.5, decimals: 1 }, null],
          ],
          notes: ['Two of ninety.'],
        },
        { kind: 'figure', caption: 'A map', alt: 'One', png: pixel, width: 800, height: 400 },
      ],
    },
  ],
};

describe('writeDocx', () => {
  it('holds every text, number and picture, as they are read on the screen', async () => {
    const bytes = new Uint8Array(await (await writeDocx(report)).arrayBuffer());
    const { paragraphs, tables, files } = docxText(bytes);
    expect(paragraphs.filter((text) => text !== '')).toEqual([
      'Brief <October> & more',
      'No. 7',
      'Source: demonstration, as of 31 Oct 2026',
      'Figures',
      'In the province.',
      'first',
      'second',
      'Counties: rates/100',
      'Two of ninety.',
      'A map',
    ]);
    expect(tables).toEqual([
      [
        ['County', 'Rate (%)', 'Since'],
        ['Kecheng', '+9.45', '31 Oct 2026'],
        ['=1+1', '−1,234.5', '–'],
      ],
    ]);
    expect(files.some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
    expect(files).toContain('word/footnotes.xml');
  });

  it('refuses a picture from elsewhere', async () => {
    const png = 'https://example.org/x.png';
    const picture = { kind: 'figure', caption: '', alt: '', png, width: 1, height: 1 } as const;
    const bad = { ...report, sections: [{ heading: null, blocks: [picture] }] };
    await expect(writeDocx(bad)).rejects.toThrow(TypeError);
  });
});

describe('writeWorkbook', () => {
  it('has numbers as numbers, dates as dates, and texts that never run', async () => {
    const book = read(await writeWorkbook(report).arrayBuffer(), { cellNF: true });
    expect(book.SheetNames).toEqual(['Brief <October> & more', 'Counties rates 100']);
    const sheet = book.Sheets['Counties rates 100'];
    if (!sheet) throw new Error('The sheet is missing.');
    expect(sheet.B4).toMatchObject({ t: 'n', v: 9.4536 });
    expect(sheet.B5).toMatchObject({ t: 'n', v: -1234.5 });
    expect(sheet.C4).toMatchObject({ v: 46326, z: 'yyyy-mm-dd' });
    expect(sheet.A5).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet.A5?.f).toBeUndefined();
    expect(utils.sheet_to_json(sheet, { header: 1 })[2]).toEqual(['County', 'Rate (%)', 'Since']);
  });
});
