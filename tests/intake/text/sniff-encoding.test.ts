import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/text/decode-text';
import { sniffEncoding } from '../../../src/intake/text/sniff-encoding';
import { encoded } from './encodings';

const text = '行政相对人名称,处罚决定日期\r\n杭州样例科技有限公司,2026-03-05\r\n'.repeat(40);
const mark = '\ufeff';

async function decoded(file: Blob, encoding: Parameters<typeof decodeText>[1]): Promise<string> {
  let whole = '';
  for await (const piece of decodeText(file, encoding)) whole += piece;
  return whole;
}

describe('sniffEncoding', () => {
  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)(
    'knows %s without a mark, and gives the text back',
    async (encoding) => {
      const file = new Blob([encoded(text, encoding)]);
      expect(await sniffEncoding(file)).toBe(encoding);
      expect(await decoded(file, encoding)).toBe(text.replaceAll('\r\n', '\n'));
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'knows the mark of %s and leaves it out of the text',
    async (encoding) => {
      const file = new Blob([encoded(mark + text, encoding)]);
      expect(await sniffEncoding(file)).toBe(encoding);
      expect(await decoded(file, encoding)).toBe(text.replaceAll('\r\n', '\n'));
    },
  );

  it('takes plain ASCII for UTF-8', async () => {
    expect(await sniffEncoding(new Blob(['a,b\n1,2\n']))).toBe('utf-8');
  });

  it('keeps UTF-8 for a file with a few damaged bytes', async () => {
    const bytes = encoded(text, 'utf-8');
    bytes[bytes.length >> 1] = 0xff;
    expect(await sniffEncoding(new Blob([bytes]))).toBe('utf-8');
  });

  it('looks beyond a long beginning in ASCII', async () => {
    const plain = 'a,b,c\n'.repeat(60_000);
    const file = new Blob([plain, encoded(text, 'gb18030')]);
    expect(await sniffEncoding(file)).toBe('gb18030');
  });
});
