import type { Folder } from '../storage/folder';
import { beginGeneration, type GenerationWriter } from '../storage/generation-writer';
import { KeptError, keptErrorOf } from '../storage/kept-error';
import { type Kept, readKept, readPart, removeGarbage, removeKept } from '../storage/kept-store';
import type { StorageRequest, StorageResponse } from './storage-messages';
import type { WorkerPort } from './worker-port';

/** Answers the requests that come through a port, in their order, for the folder of kept data. */
export function serveStorage(port: WorkerPort, openFolder: () => Promise<Folder>): void {
  let root: Promise<Folder> | null = null;
  let kept: Kept | null = null;
  let writer: GenerationWriter | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  port.addEventListener('message', ({ data }: MessageEvent<StorageRequest>) => {
    turn = turn.then(() => answer(data));
  });

  async function answer(request: StorageRequest): Promise<void> {
    try {
      root ??= openFolder();
      const value = await serve(await root, request);
      const transfer = value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
      send({ kind: 'done', value }, transfer);
    } catch (thrown) {
      const { kind, message, file } = keptErrorOf(thrown);
      send({ kind: 'failed', error: { kind, message, file } });
    }
  }

  function send(response: StorageResponse, transfer: Transferable[] = []): void {
    port.postMessage(response, transfer);
  }

  async function serve(folder: Folder, request: StorageRequest): Promise<unknown> {
    switch (request.kind) {
      case 'open':
        kept = await readKept(folder);
        await removeGarbage(folder);
        return kept?.manifest ?? null;
      case 'part':
        return part(folder, request.table, request.part);
      case 'begin':
        writer = await beginGeneration(folder);
        return null;
      case 'add':
        return current().add(request.table, request.rows, request.stream);
      case 'commit':
        kept = await current().commit(request.manifest);
        writer = null;
        return null;
      case 'abort':
        await writer?.abort();
        writer = null;
        return null;
      case 'remove':
        kept = null;
        await removeKept(folder);
        return null;
    }
  }

  function part(folder: Folder, table: number, place: number): Promise<Uint8Array> {
    const wanted = kept?.manifest.tables[table]?.parts[place];
    if (!kept || !wanted) throw new KeptError('failed', `No part ${place} of table ${table}.`);
    return readPart(folder, kept, wanted);
  }

  function current(): GenerationWriter {
    if (!writer) throw new KeptError('failed', 'No generation has been begun.');
    return writer;
  }
}
