import { EngineError } from './engine-error';

/** Bytes read so far and, where it is known, of how many. */
export type FetchProgress = (done: number, total: number | undefined) => void;

/** What one small request tells of a database file. */
export interface DatabaseFileProbe {
  readonly hasRanges: boolean;
  /** Size in bytes; null where the server does not say. */
  readonly size: number | null;
  /** The whole file on its way, where the server has no ranges. */
  readonly response: Response | null;
}

const headBytes = 64;
/** Storage versions that DuckDB 1.4 reads. */
const newestStorage = 67n;

/**
 * Asks for the first bytes of a database file and checks that it is one that can be read.
 * Rejects with EngineError `snapshot_missing`, `snapshot_invalid` or `snapshot_newer`.
 */
export async function probeDatabaseFile(
  address: string,
  signal?: AbortSignal,
): Promise<DatabaseFileProbe> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { Range: `bytes=0-${headBytes - 1}` },
      cache: 'no-store',
      signal,
    });
  } catch (thrown) {
    throw new EngineError('snapshot_missing', `${address} could not be reached.`, {
      path: address,
      cause: thrown,
    });
  }
  if (!response.ok) {
    throw new EngineError('snapshot_missing', `${address} answered ${response.status}.`, {
      path: address,
    });
  }
  if (response.status !== 206) {
    return { hasRanges: false, size: lengthOf(response), response };
  }
  checkHead(new Uint8Array(await response.arrayBuffer()), address);
  const total = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
  return { hasRanges: true, size: total ? Number(total) : null, response: null };
}

/** Reads a file that a server without ranges is sending, whole; checks that nothing is missing. */
export async function readWhole(
  { response, size }: DatabaseFileProbe,
  address: string,
  { onProgress }: { readonly onProgress?: FetchProgress } = {},
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
    throw cutShort(address, done, size, thrown);
  }
  if (size !== null && done < size) throw cutShort(address, done, size);
  const bytes = new Uint8Array(done);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  checkHead(bytes.subarray(0, headBytes), address);
  return bytes;
}

/** The header of a DuckDB file: checksum (8 bytes), "DUCK", storage version (64 bits). */
function checkHead(head: Uint8Array, address: string): void {
  const magic = String.fromCharCode(...head.subarray(8, 12));
  if (head.length < 20 || magic !== 'DUCK') {
    throw new EngineError('snapshot_invalid', `${address} is not a DuckDB database.`, {
      path: address,
    });
  }
  const version = new DataView(head.buffer, head.byteOffset).getBigUint64(12, true);
  if (version > newestStorage) {
    throw new EngineError(
      'snapshot_newer',
      `${address} has storage version ${version}; this console reads up to ${newestStorage}.`,
      { path: address },
    );
  }
}

function cutShort(address: string, done: number, size: number | null, cause?: unknown) {
  return new EngineError(
    'snapshot_cut_short',
    `${address} ended after ${done} of ${size ?? 'an unknown number of'} bytes.`,
    { path: address, cause },
  );
}

/** Stated length of a body that is not compressed on its way. */
function lengthOf(response: Response): number | null {
  const encoding = response.headers.get('Content-Encoding');
  const length = response.headers.get('Content-Length');
  return length !== null && (encoding === null || encoding === 'identity') ? Number(length) : null;
}
