import type { Folder } from '../../src/storage/folder';

/** A disk in memory, as a map from path to bytes; it outlives the folders that write to it. */
export type Disk = Map<string, Uint8Array<ArrayBuffer>>;

/** The tab was killed: nothing it asks for happens any more. */
export class Killed extends Error {}

/** How much a tab does before it is killed. */
export interface Life {
  /** Steps left; a write is two: after the first one the file is cut short. */
  steps: number;
}

export const longLife = (): Life => ({ steps: Number.POSITIVE_INFINITY });

/** A folder on a disk in memory, used by a tab that may be killed between any two steps. */
export function memoryFolder(disk: Disk, life: Life, path = ''): Folder {
  const step = () => {
    if (life.steps <= 0) throw new Killed();
    life.steps -= 1;
  };
  const below = (name: string) =>
    [...disk.keys()].filter((key) => key === path + name || key.startsWith(`${path}${name}/`));
  return {
    async list() {
      const inside = [...disk.keys()].filter((key) => key.startsWith(path));
      return [...new Set(inside.map((key) => key.slice(path.length).split('/')[0] ?? ''))];
    },
    folder: async (name) => memoryFolder(disk, life, `${path}${name}/`),
    read: async (name) => disk.get(path + name)?.slice() ?? null,
    async write(name, bytes) {
      step();
      disk.set(path + name, bytes.slice(0, Math.floor(bytes.length / 2)));
      step();
      disk.set(path + name, bytes.slice());
    },
    async remove(name) {
      for (const key of below(name)) {
        step();
        disk.delete(key);
      }
    },
  };
}
