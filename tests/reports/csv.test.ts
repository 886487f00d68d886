import { describe, expect, it } from 'vitest';
import { csvRow, defuseFormula, writeCsv } from '../../src/reports/csv';

describe('writeCsv', () => {
  it('starts with the bytes of the mark and ends every row with CRLF', async () => {
    const bytes = new Uint8Array(await writeCsv(['名称', 'n'], [['甲', 1]]).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('名称,n\r\n甲,1\r\n');
  });

  it('writes many rows without losing one at the edge of a piece', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [row, 'x'.repeat(20)]);
    const lines = (await writeCsv(['n', 't'], rows).text()).split('\r\n');
    expect(lines).toHaveLength(60_002);
    expect(lines[60_000]).toBe(`59999,${'x'.repeat(20)}`);
  });
});

describe('csvRow', () => {
  it('quotes commas, quotes and line breaks', () => {
    expect(csvRow(['a,b', 'say "yes"', 'two\nlines', 'plain'])).toBe(
      '"a,b","say ""yes""","two\nlines",plain\r\n',
    );
  });

  it('leaves null empty and numbers bare', () => {
    expect(csvRow([null, -1.5, 12345678901234567890n, true])).toBe(
      ',-1.5,12345678901234567890,true\r\n',
    );
  });

  it('quotes what was defused if it must', () => {
    expect(csvRow(['=A1,B1'])).toBe(`"'=A1,B1"\r\n`);
  });
});

describe('defuseFormula', () => {
  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx', '＝1+1', '-1+2', '- ', '--x'])(
    'puts an apostrophe before %j',
    (text) => expect(defuseFormula(text)).toBe(`'${text}`),
  );

  it.each(['-', '--', '-5', '+3.25', '-1e6', '', 'a=1', '杭州市', '-.5'])('leaves %j', (text) =>
    expect(defuseFormula(text)).toBe(text),
  );
});
