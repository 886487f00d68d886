import type { Folder } from './folder';
import { KeptError } from './kept-error';

/** The part of FileSystemSyncAccessHandle that is used; only workers have it. */
interface SyncAccessHandle {
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccessHandle>;
}

/** A folder of the origin private file system; to be used in a worker. */
export function opfsFolder(handle: FileSystemDirectoryHandle): Folder {
  return {
    async list() {
      const names: string[] = [];
      for await (const name of handle.keys()) names.push(name);
      return names;
    },
    folder: async (name) => opfsFolder(await handle.getDirectoryHandle(name, { create: true })),
    async read(name) {
      const file = await handle.getFileHandle(name).catch(nullWhereMissing);
      return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
    },
    async write(name, bytes) {
      const file = await handle.getFileHandle(name, { create: true });
      const access = await (file as WorkerFileHandle).createSyncAccessHandle();
      try {
        access.truncate(0);
        writeAll(access, bytes, name);
        access.flush();
      } finally {
        access.close();
      }
    },
    async remove(name) {
      await handle.removeEntry(name, { recursive: true }).catch(nullWhereMissing);
    },
  };
}

function writeAll(access: SyncAccessHandle, bytes: Uint8Array, name: string): void {
  let at = 0;
  while (at < bytes.length) {
    const written = access.write(bytes.subarray(at), { at });
    if (written === 0) throw new KeptError('quota_exceeded', `${name} does not fit.`, name);
    at += written;
  }
}

function nullWhereMissing(thrown: unknown): null {
  if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return null;
  throw thrown;
}
