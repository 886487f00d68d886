import { describe, expect, it } from 'vitest';
import { findSnapshots } from '../../../src/queries/snapshot/find-snapshots';
import { assembleManifest } from '../../../src/snapshot/assemble-manifest';
import { blobOfStream } from '../../../src/snapshot/blob-of-stream';
import { packZip } from '../../../src/snapshot/pack-zip';
import { encryptFile } from '../../../src/snapshot/passphrase';

const hash = `sha256:${'0'.repeat(64)}`;
const manifest = JSON.stringify(
  assembleManifest(
    {
      name: 'sample',
      title: { zh: '样例', en: 'Sample' },
      description: '样例',
      publisher: '样例信用办',
      asOf: '2026-06-30',
      period: { from: '2026-01', to: '2026-06' },
      catalogueVersion: '1.0.0',
      compared: null,
      synthetic: true,
      isSigned: true,
    },
    ['complaints', 'agreements'].map((dataset, place) => ({
      name: dataset,
      path: `data/${dataset}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      bytes: 1,
      hash,
      rowCount: place * 7,
      'chengjian:dataset': dataset,
    })),
  ),
);
const foreign = '{"name":"other","resources":[]}';

const file = (name: string, content: BlobPart) => new File([content], name);

async function zip(name: string, files: Record<string, string>): Promise<File> {
  const entries = Object.entries(files).map(([path, text]) => [path, new Blob([text])] as const);
  return file(name, await blobOfStream(packZip(new Map(entries), 'folder')));
}

async function found(files: readonly File[]) {
  const { snapshots, others } = await findSnapshots(files);
  return {
    snapshots: snapshots.map(({ form, name, files: own }) => [form, name, own.length]),
    others: others.map(({ name }) => name),
  };
}

describe('findSnapshots', () => {
  it('finds the folder of a snapshot among dropped files, and leaves the others', async () => {
    const files = [
      file('drop/sample/datapackage.json', manifest),
      file('drop/sample/data/complaints.csv', 'a'),
      file('drop/export.csv', 'a,b\n1,2\n'),
    ];
    expect(await found(files)).toEqual({
      snapshots: [['folder', 'sample', 2]],
      others: ['drop/export.csv'],
    });
  });

  it('finds what lay in the folder of a snapshot and came without it', async () => {
    const files = [
      file('datapackage.json', manifest),
      file('datapackage.sig', '{}'),
      file('data/complaints.csv', 'a'),
      file('export.csv', 'a,b\n1,2\n'),
    ];
    expect(await found(files)).toEqual({
      snapshots: [['folder', 'datapackage.json', 3]],
      others: ['export.csv'],
    });
  });

  it('takes no manifest for a snapshot that came alone', async () => {
    const files = [file('datapackage.json', manifest), file('export.csv', 'a,b\n1,2\n')];
    expect((await found(files)).snapshots).toEqual([]);
  });

  it('finds a snapshot in the folder of a zip, and says what it says of itself', async () => {
    const { snapshots } = await findSnapshots([
      await zip('s.zip', {
        'datapackage.json': manifest,
        'data/complaints.csv': 'a',
      }),
    ]);
    expect(snapshots[0]).toMatchObject({
      form: 'zip',
      name: 's.zip',
      description: {
        title: { zh: '样例', en: 'Sample' },
        publisher: '样例信用办',
        asOf: '2026-06-30',
        datasets: 1,
        rows: 7,
        isSigned: true,
      },
    });
  });

  it('takes a snapshot whose manifest is damaged for one: opening it says what is wrong', async () => {
    const damaged = manifest.replace('"resources"', '"resourcez"');
    const { snapshots } = await findSnapshots([
      await zip('s.zip', { 'datapackage.json': damaged }),
    ]);
    expect(snapshots).toMatchObject([{ form: 'zip', description: null }]);
  });

  it('knows an encrypted file by its first bytes', async () => {
    const age = await encryptFile(new Blob(['x']), 'correct horse battery', 2);
    expect(await found([file('renamed.bin', age)])).toEqual({
      snapshots: [['encrypted', 'renamed.bin', 1]],
      others: [],
    });
  });

  it.each([
    ['a zip of exports', () => zip('raw.zip', { 'a.csv': 'a,b\n1,2\n' })],
    ['another Data Package', () => zip('raw.zip', { 'datapackage.json': foreign })],
    ['a zip that is cut short', async () => file('raw.zip', 'PK\u0003\u0004rest')],
    ['an empty file', async () => file('raw.zip', '')],
    ['a format that is not read', async () => file('raw.zip', '%PDF-1.7')],
  ])('leaves %s to the import', async (_, make) => {
    expect(await found([await make()])).toEqual({ snapshots: [], others: ['raw.zip'] });
  });
});
