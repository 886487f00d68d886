import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../src/intake/source/zip/open-zip';
import { encoded } from '../text/encodings';
import { kindOfFailure } from './support/read-rows';

const csv = '文号,名称\na,b\n';

function zipOf(
  files: Record<string, string | Uint8Array>,
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level }) as Uint8Array<ArrayBuffer>;
}

async function open(bytes: Uint8Array<ArrayBuffer>) {
  return openZip(new Blob([bytes]), '包.zip');
}

describe('openZip', () => {
  it.each([0, 6] as const)(
    'gives the files with their paths, packed at level %d',
    async (level) => {
      const opened = await open(zipOf({ '处罚.csv': csv, '甲/乙/许可.csv': csv }, level));
      expect(opened.map(({ name }) => name)).toEqual(['包.zip/处罚.csv', '包.zip/甲/乙/许可.csv']);
      for (const each of opened) {
        expect('file' in each && (await each.file.text())).toBe(csv);
      }
    },
  );

  it('leaves out what programs leave behind, and tells of what it cannot read', async () => {
    const opened = await open(
      zipOf({
        '__MACOSX/._处罚.csv': 'x',
        '.DS_Store': 'x',
        '处罚.csv': csv,
        '里面.zip': 'x',
        '说明.pdf': 'x',
      }),
    );
    expect(opened.map((each) => ('failure' in each ? each.failure.kind : each.name))).toEqual([
      '包.zip/处罚.csv',
      'nested_archive',
      'unsupported_format',
    ]);
  });

  it.each(['../x.csv', '甲/../../x.csv', '/etc/x.csv', 'C:/x.csv', '..\\x.csv'])(
    'refuses the path %s with all that is in the zip',
    async (path) => {
      const bytes = zipOf({ 'a.csv': csv, [path]: csv });
      await expect(open(bytes)).rejects.toMatchObject({ kind: 'unsafe_path' });
      await expect(open(bytes)).rejects.toThrow(path.replaceAll('\\', '/'));
    },
  );

  it('reads names that Chinese Windows wrote in GB18030', async () => {
    const name = encoded('处罚.csv', 'gb18030');
    const bytes = zipOf({ ['?'.repeat(name.length)]: csv });
    const mark = strToU8('?'.repeat(name.length));
    for (let place = 0; place + mark.length <= bytes.length; place += 1) {
      if (mark.every((byte, at) => bytes[place + at] === byte)) bytes.set(name, place);
    }
    expect((await open(bytes)).map((each) => each.name)).toEqual(['包.zip/处罚.csv']);
  });

  it('refuses a file that grows more than three hundredfold', async () => {
    const bytes = zipOf({ 'bomb.csv': new Uint8Array(80_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await kindOfFailure(open(bytes))).toBe('too_large');
  });

  it('refuses a file that says it is larger than the cap', async () => {
    const bytes = zipOf({ 'a.csv': csv });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 0xf000_0000, true);
    expect(await kindOfFailure(open(bytes))).toBe('too_large');
  });

  it('names an encrypted file', async () => {
    const bytes = zipOf({ '密.csv': csv });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    await expect(open(bytes)).rejects.toMatchObject({ kind: 'encrypted' });
    await expect(open(bytes)).rejects.toThrow('密.csv');
  });

  it('notices every changed byte of a packed file', async () => {
    const whole = zipOf({ 'a.csv': csv.repeat(50) });
    const view = new DataView(whole.buffer, whole.byteOffset);
    const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
    const end = start + view.getUint32(whole.length - 6, true) - start;
    for (let place = start; place < end; place += 1) {
      const broken = whole.slice();
      broken[place] = (broken[place] ?? 0) ^ 0x10;
      expect(await kindOfFailure(open(broken))).toBe('damaged');
    }
  });

  it('is damaged wherever it is cut short, and says so when it is empty', async () => {
    const whole = zipOf({ 'a.csv': csv });
    for (let length = 4; length < whole.length; length += 7) {
      expect(await kindOfFailure(open(whole.slice(0, length)))).toBe('damaged');
    }
    expect(await kindOfFailure(open(zipOf({})))).toBe('nothing_inside');
  });
});
