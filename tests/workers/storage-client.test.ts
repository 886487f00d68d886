import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptTable } from '../../src/storage/kept-manifest';
import type { StorageClient } from '../../src/workers/storage-client';
import { channelClient } from '../storage/channel-client';
import { manifestOf } from '../storage/kept-rows';
import type { Disk } from '../storage/memory-folder';

let disk: Disk;

const client = () => channelClient(disk);

beforeEach(() => {
  disk = new Map();
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function keep(storage: StorageClient, text: string): Promise<KeptTable> {
  await storage.begin();
  const part = await storage.add('permits', 1, bytes(text));
  const table = { name: 'permits', columns: [], rows: 1, parts: [part] };
  await storage.commit(manifestOf([table]));
  return table;
}

describe('the storage worker', () => {
  it('keeps rows that another one reads', async () => {
    const first = client();
    expect(await first.open()).toBeNull();
    const table = await keep(first, 'one');
    first.close();
    const second = client();
    expect(await second.open()).toEqual(manifestOf([table]));
    expect(new TextDecoder().decode(await second.part(0, 0))).toBe('one');
    second.close();
  });

  it('answers requests in their order', async () => {
    const storage = client();
    const asked = [storage.begin(), storage.add('permits', 1, bytes('one')), storage.abort()];
    const [, part] = await Promise.all(asked);
    expect(part).toMatchObject({ file: 'permits-0001.arrow', rows: 1, bytes: 3 });
    expect([...disk.keys()]).toEqual([]);
    storage.close();
  });

  it('tells what went wrong, and where, as a typed error', async () => {
    const storage = client();
    await keep(storage, 'one');
    const path = [...disk.keys()].find((each) => each.endsWith('.arrow')) ?? '';
    disk.set(path, bytes('two'));
    await storage.open();
    await expect(storage.part(0, 0)).rejects.toMatchObject({ kind: 'damaged', file: path });
    await expect(storage.part(0, 1)).rejects.toMatchObject({ kind: 'failed' });
    await expect(storage.add('permits', 1, bytes('one'))).rejects.toMatchObject({ kind: 'failed' });
    storage.close();
  });

  it('forgets all that is kept', async () => {
    const storage = client();
    await keep(storage, 'one');
    await storage.remove();
    expect(await storage.open()).toBeNull();
    expect([...disk.keys()]).toEqual([]);
    storage.close();
  });

  it('removes what an interrupted save left when it opens', async () => {
    const storage = client();
    const table = await keep(storage, 'one');
    await storage.begin();
    await storage.add('permits', 1, bytes('two'));
    storage.close();
    const next = client();
    expect(await next.open()).toEqual(manifestOf([table]));
    expect([...disk.keys()].filter((path) => path.startsWith('generation-2'))).toEqual([]);
    next.close();
  });
});
