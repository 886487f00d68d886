import { beforeEach, describe, expect, it } from 'vitest';
import type { Folder } from '../../src/storage/folder';
import { beginGeneration } from '../../src/storage/generation-writer';
import { readKept, removeGarbage, removeKept } from '../../src/storage/kept-store';
import { keep, kept, manifestOf, type Rows } from './kept-rows';
import { type Disk, Killed, longLife, memoryFolder } from './memory-folder';

const first: Rows = { permits: ['one', 'two'], penalties: ['three'] };
const second: Rows = { permits: ['one', 'two, corrected'], complaints: ['four'] };

let disk: Disk;
let root: Folder;

beforeEach(() => {
  disk = new Map();
  root = memoryFolder(disk, longLife());
});

describe('what is kept', () => {
  it('is nothing at first', async () => {
    expect(await kept(root)).toBeNull();
  });

  it('is what was kept last, whole', async () => {
    await keep(root, first);
    expect(await kept(root)).toEqual(first);
    await keep(root, second);
    expect(await kept(root)).toEqual(second);
  });

  it('takes the place of what was kept before', async () => {
    await keep(root, first);
    await keep(root, second);
    const generations = new Set([...disk.keys()].map((path) => path.split('/')[0]));
    expect([...generations].filter((name) => name?.startsWith('generation-'))).toHaveLength(1);
  });

  it('is nothing once it is removed, and can be something again', async () => {
    await keep(root, first);
    await removeKept(root);
    expect(await kept(root)).toBeNull();
    expect([...disk.keys()].filter((path) => path.includes('generation'))).toEqual([]);
    await keep(root, second);
    expect(await kept(root)).toEqual(second);
  });

  it('stays when a save is given up', async () => {
    await keep(root, first);
    const writer = await beginGeneration(root);
    await writer.add('permits', 1, new Uint8Array([1]));
    await writer.abort();
    expect(await kept(root)).toEqual(first);
    expect((await root.list()).filter((name) => name.startsWith('generation-'))).toHaveLength(1);
  });
});

/** Runs work in a tab that is killed after each number of steps, until it lives to the end. */
async function killedAnywhere(
  before: (root: Folder) => Promise<void>,
  work: (root: Folder) => Promise<void>,
  check: (disk: Disk, finished: boolean) => Promise<void>,
): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const each: Disk = new Map();
    await before(memoryFolder(each, longLife()));
    const finished = await work(memoryFolder(each, { steps })).then(
      () => true,
      (thrown) => {
        if (thrown instanceof Killed) return false;
        throw thrown;
      },
    );
    await check(each, finished);
    if (finished) return steps;
  }
}

describe('a tab that is killed at any step', () => {
  const cases: readonly (readonly [string, Rows | null])[] = [
    ['nothing', null],
    ['other rows', first],
  ];

  it.each(cases)('of a save over %s leaves the old or the new, whole', async (_, old) => {
    const seen = new Set<string>();
    const steps = await killedAnywhere(
      async (folder) => {
        if (old) await keep(folder, old);
      },
      (folder) => keep(folder, second),
      async (each, finished) => {
        const after = memoryFolder(each, longLife());
        const found = await kept(after);
        expect([old, second]).toContainEqual(found);
        if (finished) expect(found).toEqual(second);
        seen.add(JSON.stringify(found));
        await removeGarbage(after);
        expect(await kept(after)).toEqual(found);
        await keep(after, first);
        expect(await kept(after)).toEqual(first);
      },
    );
    expect(seen.size).toBe(2);
    expect(steps).toBeGreaterThan(9);
  });

  it('of a removal leaves all or nothing', async () => {
    const seen = new Set<string>();
    await killedAnywhere(
      (folder) => keep(folder, first),
      removeKept,
      async (each) => {
        const found = await kept(memoryFolder(each, longLife()));
        expect([first, null]).toContainEqual(found);
        seen.add(JSON.stringify(found));
      },
    );
    expect(seen.size).toBe(2);
  });

  it('again and again during saves never spoils what was whole', async () => {
    await keep(root, first);
    for (let steps = 0; steps < 12; steps += 1) {
      await keep(memoryFolder(disk, { steps }), second).catch((thrown) => {
        expect(thrown).toBeInstanceOf(Killed);
      });
      expect([first, second]).toContainEqual(await kept(memoryFolder(disk, longLife())));
    }
  });

  it('leaves nothing behind that the next start does not remove', async () => {
    await keep(root, first);
    await keep(memoryFolder(disk, { steps: 5 }), second).catch(() => undefined);
    const generations = async () =>
      (await root.list()).filter((name) => name.startsWith('generation-'));
    expect(await generations()).toHaveLength(2);
    await removeGarbage(root);
    expect(await generations()).toHaveLength(1);
    expect(await kept(root)).toEqual(first);
  });
});

describe('damage', () => {
  const files = async () => {
    await keep(root, first);
    await keep(root, second);
    return [...disk.keys()];
  };

  it('to any byte of any file is noticed, or the file does not count', async () => {
    for (const path of await files()) {
      const whole = disk.get(path) as Uint8Array<ArrayBuffer>;
      for (let place = 0; place < whole.length; place += 1) {
        const bytes = whole.slice();
        bytes[place] = (bytes[place] ?? 0) ^ 0x20;
        disk.set(path, bytes);
        const outcome = await kept(root).catch((thrown) => thrown.kind);
        expect([second, 'damaged'], `${path} at ${place}`).toContainEqual(outcome);
        if (path.startsWith('generation-')) expect(outcome, path).toBe('damaged');
      }
      disk.set(path, whole);
    }
    expect(await kept(root)).toEqual(second);
  });

  it('names the file', async () => {
    const path = (await files()).find((each) => each.includes('complaints')) ?? '';
    disk.set(path, new Uint8Array([1]));
    await expect(kept(root)).rejects.toMatchObject({ kind: 'damaged', file: path });
    disk.delete(path);
    await expect(kept(root)).rejects.toMatchObject({ kind: 'damaged', file: path });
  });

  it('of both pointers is no empty storage, and can be removed', async () => {
    await files();
    for (const file of ['pointer-0', 'pointer-1']) disk.set(file, new Uint8Array([1]));
    await expect(readKept(root)).rejects.toMatchObject({ kind: 'damaged' });
    await removeKept(root);
    expect(await kept(root)).toBeNull();
  });

  it('is told from a later format', async () => {
    const writer = await beginGeneration(root);
    await writer.commit({ ...manifestOf([]), format: 2 as 1 });
    await expect(readKept(root)).rejects.toMatchObject({ kind: 'newer' });
  });
});
