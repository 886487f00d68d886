import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntakeError } from '../../../src/intake/intake-error';
import { parseDelimited, type SourceRow } from '../../../src/intake/text/parse-delimited';
import { type Delimiter, sniffDelimiter } from '../../../src/intake/text/sniff-delimiter';

async function parsed(text: string, pieceLength = 7, delimiter: Delimiter = ',') {
  const rows: SourceRow[] = [];
  async function* pieces() {
    for (let place = 0; place < text.length; place += pieceLength) {
      yield text.slice(place, place + pieceLength);
    }
  }
  for await (const found of parseDelimited(pieces(), delimiter)) rows.push(...found);
  return rows;
}

describe('parseDelimited', () => {
  it('counts lines of the file, through quoted line breaks and blank lines', async () => {
    const text = 'a,b\n"1\n2\n3",x\n\n , \n"q""q",y\nz,';
    expect(await parsed(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2\n3', 'x'] },
      { line: 7, cells: ['q"q', 'y'] },
      { line: 8, cells: ['z', ''] },
    ]);
  });

  it('keeps ragged rows as they are', async () => {
    const rows = await parsed('a,b\n1\n1,2,3\n');
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });

  it('gives nothing for nothing', async () => {
    expect(await parsed('')).toEqual([]);
    expect(await parsed('\n\n \n')).toEqual([]);
  });

  it('names the line of a quote that is not closed', async () => {
    const failure = await parsed('a,b\n1,2\n3,"open\n4,5\n').catch((error) => error);
    expect(failure).toBeInstanceOf(IntakeError);
    expect(failure).toMatchObject({ kind: 'quote_unclosed', line: 3 });
  });

  it('gives up on a record without end before memory does', async () => {
    async function* endless() {
      yield 'a,b\n1,"';
      for (;;) yield 'x'.repeat(1_000_000);
    }
    const reading = (async () => {
      for await (const _ of parseDelimited(endless(), ','));
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'quote_unclosed', line: 2 });
  });

  it('reads back any table, however it is cut', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '甲', ' ', "'"),
      maxLength: 6,
    });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        async (table, pieceLength) => {
          const text = table.map((row) => row.map(quoted).join(',')).join('\n');
          const rows = await parsed(text, pieceLength);
          const filled = table.filter((row) => row.some((value) => value.trim() !== ''));
          expect(rows.map(({ cells }) => cells)).toEqual(filled);
        },
      ),
    );
  });
});

describe('sniffDelimiter', () => {
  it.each<[string, string, Delimiter]>([
    ['commas', 'a,b,c\n1,2,3\n4,5,6', ','],
    ['tabs beside commas in text', 'a\tb\tc\n1,5\t2\t3\n4,7,8\t5\t6', '\t'],
    ['semicolons with decimal commas', 'a;b\n1,5;2\n3;4,25', ';'],
    ['bars', 'a|b|c\n1|2|3', '|'],
    ['quoted text left out', '"a;b;c;d;e",x\n"1;2;3;4;5",y', ','],
    ['a title above', '统计表\na\tb\tc\n1\t2\t3\n4\t5\t6', '\t'],
    ['none', '只有一列\n甲\n乙', ','],
  ])('%s', (_, text, delimiter) => expect(sniffDelimiter(text)).toBe(delimiter));
});
