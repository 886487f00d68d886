import { checkDatabaseHeader, headerBytes } from './database-header';
import { EngineError } from './engine-error';
import type { FetchProgress } from './probe-database-file';

export interface ReadOptions {
  readonly onProgress?: FetchProgress;
  readonly signal?: AbortSignal;
}

/**
 * Reads a database file that a server without ranges is sending, whole, and checks that nothing is
 * missing. Rejects with EngineError `snapshot_cut_short`, `snapshot_missing`, `snapshot_invalid`,
 * `snapshot_newer`, `memory_exhausted` or `cancelled`.
 */
export async function readWhole(
  response: Response | null,
  size: number | null,
  address: string,
  { onProgress, signal }: ReadOptions = {},
): Promise<Uint8Array> {
  const reader = response?.body?.getReader();
  if (!reader) throw new EngineError('snapshot_missing', `${address} is empty.`, { path: address });
  const chunks: Uint8Array[] = [];
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      done += part.value.length;
      onProgress?.(done, size ?? undefined);
    }
  } catch (thrown) {
    if (signal?.aborted) throw new EngineError('cancelled', 'Opening was cancelled.');
    throw cutShort(address, done, size, thrown);
  }
  if (size !== null && done !== size) throw cutShort(address, done, size);
  const bytes = joined(chunks, done, address);
  checkDatabaseHeader(bytes.subarray(0, headerBytes), address);
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number, address: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(length);
  } catch (thrown) {
    throw new EngineError('memory_exhausted', `${address} does not fit into memory.`, {
      path: address,
      cause: thrown,
    });
  }
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}

function cutShort(address: string, done: number, size: number | null, cause?: unknown) {
  return new EngineError(
    'snapshot_cut_short',
    `${address} ended after ${done} of ${size ?? 'an unknown number of'} bytes.`,
    { path: address, cause },
  );
}
