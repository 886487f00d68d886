import { serveStorage } from '../../src/workers/serve-storage';
import { createStorageClient, type StorageClient } from '../../src/workers/storage-client';
import { type Disk, longLife, memoryFolder } from './memory-folder';

/** A client of the storage worker's code, which runs here behind a channel, on a disk in memory. */
export function channelClient(disk: Disk): StorageClient {
  const { port1, port2 } = new MessageChannel();
  serveStorage(port1, async () => memoryFolder(disk, longLife()));
  port1.start();
  port2.start();
  return createStorageClient(() => Object.assign(port2, { terminate: () => port2.close() }));
}
