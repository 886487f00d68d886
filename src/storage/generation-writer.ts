import { sha256 } from '../util/sha256';
import type { Folder } from './folder';
import { manifestFile, nextGeneration } from './generation';
import type { KeptManifest, KeptPart } from './kept-manifest';
import { readPointers, writePointer } from './kept-pointer';
import { type Kept, removeGarbage } from './kept-store';

/** Writes a generation of kept data beside the one that counts. */
export interface GenerationWriter {
  /** Writes rows of a table; gives what the manifest is to say of them. */
  add(table: string, rows: number, stream: Uint8Array): Promise<KeptPart>;
  /** Makes the generation count in place of the one before, which goes. */
  commit(manifest: KeptManifest): Promise<Kept>;
  /** Gives up; what counted before still does. */
  abort(): Promise<void>;
}

/** Begins a generation. Until `commit` has switched the pointer, nothing that counts is touched. */
export async function beginGeneration(root: Folder): Promise<GenerationWriter> {
  const generation = nextGeneration(await root.list());
  const folder = await root.folder(generation);
  const counts = new Map<string, number>();
  return {
    async add(table, rows, stream) {
      const count = (counts.get(table) ?? 0) + 1;
      counts.set(table, count);
      const file = `${table}-${String(count).padStart(4, '0')}.arrow`;
      const hash = await sha256(stream);
      await folder.write(file, stream);
      return { file, rows, bytes: stream.length, sha256: hash };
    },
    async commit(manifest) {
      const text = JSON.stringify(manifest);
      await folder.write(manifestFile, new TextEncoder().encode(text));
      const { current, free } = await readPointers(root);
      await writePointer(root, free, {
        sequence: (current?.sequence ?? 0) + 1,
        generation,
        manifest: await sha256(text),
      });
      await removeGarbage(root).catch(() => undefined);
      return { generation, manifest };
    },
    abort: () => root.remove(generation),
  };
}
