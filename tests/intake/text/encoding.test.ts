import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/text/decode-text';
import { sniffEncoding, type TextEncodingName } from '../../../src/intake/text/sniff-encoding';

const bytes = (text: string) => new TextEncoder().encode(text);
/** `警告，罚款` in GB18030. */
const gb18030 = Uint8Array.of(0xbe, 0xaf, 0xb8, 0xe6, 0xa3, 0xac, 0xb7, 0xa3, 0xbf, 0xee);

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, place) => {
    view.setUint16(place * 2, sign.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

async function decoded(file: Blob, encoding: TextEncodingName): Promise<string> {
  let text = '';
  for await (const piece of decodeText(file, encoding)) text += piece;
  return text;
}

describe('sniffEncoding', () => {
  it.each<[string, BlobPart[], TextEncodingName]>([
    ['ASCII', ['a,b\n1,2'], 'utf-8'],
    ['UTF-8', ['警告,罚款'], 'utf-8'],
    ['UTF-8 with mark', [Uint8Array.of(0xef, 0xbb, 0xbf), '警告'], 'utf-8'],
    ['GB18030', [gb18030], 'gb18030'],
    ['UTF-16 LE with mark', [Uint8Array.of(0xff, 0xfe), utf16('警告', true)], 'utf-16le'],
    ['UTF-16 BE with mark', [Uint8Array.of(0xfe, 0xff), utf16('警告', false)], 'utf-16be'],
    ['UTF-16 LE bare', [utf16('record_id,2026-01-01\n'.repeat(5), true)], 'utf-16le'],
    ['UTF-16 BE bare', [utf16('record_id,2026-01-01\n'.repeat(5), false)], 'utf-16be'],
  ])('%s', async (_, parts, encoding) => {
    expect(await sniffEncoding(new Blob(parts))).toBe(encoding);
  });

  it('reads on to the end: GB18030 after a long ASCII beginning', async () => {
    const file = new Blob(['0123456789\n'.repeat(50_000), gb18030]);
    expect(await sniffEncoding(file)).toBe('gb18030');
  });

  it('keeps UTF-8 for a file with a few damaged bytes', async () => {
    const file = new Blob([
      '警告罚款\n'.repeat(2000),
      Uint8Array.of(0xb8),
      '\n警告罚款'.repeat(2000),
    ]);
    expect(await sniffEncoding(file)).toBe('utf-8');
  });
});

describe('decodeText', () => {
  it('joins characters that a piece of the file cuts', async () => {
    const text = '甲乙丙丁𠮷'.repeat(30_000);
    expect(await decoded(new Blob([text]), 'utf-8')).toBe(text);
  });

  it('leaves the mark out and makes all line breaks one', async () => {
    const file = new Blob([Uint8Array.of(0xef, 0xbb, 0xbf), 'a\r\nb\rc\nd\r']);
    expect(await decoded(file, 'utf-8')).toBe('a\nb\nc\nd\n');
  });

  it('knows a line break that a piece of the file cuts', async () => {
    const file = new Blob([`${'x'.repeat(65_535)}\r`, '\ny']);
    expect(await decoded(file, 'utf-8')).toBe(`${'x'.repeat(65_535)}\ny`);
  });

  it('tells how many bytes it has read', async () => {
    const counts: number[] = [];
    for await (const _ of decodeText(new Blob([bytes('警告')]), 'utf-8', (count) => {
      counts.push(count);
    }));
    expect(counts.at(-1)).toBe(6);
  });

  it('decodes the GB18030 fixture', async () => {
    const path = 'tests/fixtures/intake/penalties-labels.title-row.gb18030.csv';
    const text = await decoded(new Blob([await readFile(path)]), 'gb18030');
    expect(text).toContain('法人行政处罚信息统计表');
    expect(text).not.toContain('\ufffd');
  });
});
