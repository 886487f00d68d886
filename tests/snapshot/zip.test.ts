import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blobOfStream } from '../../src/snapshot/blob-of-stream';
import { packZip } from '../../src/snapshot/pack-zip';
import { rootedFiles } from '../../src/snapshot/snapshot-files';
import { unpackZip } from '../../src/snapshot/unpack-zip';

const blob = (text: string) => new Blob([text]);
const texts = async (files: ReadonlyMap<string, Blob>) =>
  Object.fromEntries(
    await Promise.all([...files].map(async ([path, file]) => [path, await file.text()])),
  );
const zipOf = (files: Record<string, string>) =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
      ),
    ) as Uint8Array<ArrayBuffer>,
  ]);

describe('zip of a snapshot', () => {
  it('gives back the files, and the same bytes each time', async () => {
    const files = new Map([
      ['datapackage.json', blob('{}')],
      ['data/a.csv', blob('甲,乙\n'.repeat(50_000))],
      ['data/empty.csv', blob('')],
    ]);
    const zip = await blobOfStream(packZip(files, 'named'));
    const again = await blobOfStream(packZip(files, 'named'));
    expect(await zip.text()).toBe(await again.text());
    const rooted = rootedFiles(await unpackZip(zip, 'named.zip'), 'named.zip');
    expect(await texts(rooted)).toEqual(await texts(files));
  });

  it('reads deflated zips of other programs', async () => {
    const files = { 'a/datapackage.json': '{}', 'a/data/x.csv': 'x\n'.repeat(1000) };
    expect(await texts(await unpackZip(zipOf(files), 'a.zip'))).toEqual(files);
  });

  it('refuses what is no zip, or cut short, wherever it is cut', async () => {
    const zip = zipOf({ 'datapackage.json': '{}', 'b.csv': 'x'.repeat(300) });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: zip.size - 1 }), async (length) => {
        await expect(unpackZip(zip.slice(0, length), 'cut.zip')).rejects.toMatchObject({
          kind: 'archive_invalid',
          path: 'cut.zip',
        });
      }),
    );
  });

  it.each(['../evil.csv', 'a/../../evil.csv', '/etc/evil', 'C:\\evil', 'a\\..\\evil'])(
    'refuses the path %s',
    async (path) => {
      await expect(unpackZip(zipOf({ [path]: 'x' }), 'evil.zip')).rejects.toMatchObject({
        kind: 'archive_invalid',
        message: expect.stringContaining('outside its folder'),
      });
    },
  );

  it('refuses a file that grows a thousandfold before it is unpacked', async () => {
    const bomb = zipOf({ 'datapackage.json': '0'.repeat(20_000_000) });
    await expect(unpackZip(bomb, 'bomb.zip')).rejects.toThrow('not unpacked');
  });

  it('refuses a file that unpacks to more than its directory says', async () => {
    const bytes = new Uint8Array(await zipOf({ a: 'x'.repeat(5000) }).arrayBuffer());
    const directory = bytes.findLastIndex(
      (_, place) => bytes[place] === 0x50 && bytes[place + 1] === 0x4b && bytes[place + 2] === 1,
    );
    new DataView(bytes.buffer).setUint32(directory + 24, 100, true);
    await expect(unpackZip(new Blob([bytes]), 'liar.zip')).rejects.toThrow('cannot be unpacked');
  });

  it('needs a manifest, the outermost one', async () => {
    const two = new Map([
      ['a/b/datapackage.json', blob('inner')],
      ['a/datapackage.json', blob('outer')],
      ['readme.txt', blob('')],
    ]);
    expect(await texts(rootedFiles(two, 'two'))).toEqual({
      'b/datapackage.json': 'inner',
      'datapackage.json': 'outer',
    });
    expect(() => rootedFiles(new Map([['a.csv', blob('')]]), 'none.zip')).toThrow(
      'none.zip has no datapackage.json',
    );
  });
});
