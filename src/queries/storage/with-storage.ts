import { createStorageClient, type StorageClient } from '../../workers/storage-client';

let last: Promise<unknown> = Promise.resolve();

/** Runs work with the storage worker after what was asked for before, failed or not. */
export function withStorage<T>(work: (client: StorageClient) => Promise<T>): Promise<T> {
  const turn = last.then(async () => {
    const client = createStorageClient();
    try {
      return await work(client);
    } finally {
      client.close();
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}
