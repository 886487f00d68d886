import { checkDatabaseHeader, headerBytes } from './database-header';
import { DatabaseSizeError, EngineError } from './engine-error';

/** Bytes read so far and, where it is known, of how many. */
export type FetchProgress = (done: number, total: number | undefined) => void;

export interface ProbeOptions {
  readonly signal?: AbortSignal;
  /** Size stated by the manifest; a file of another size is refused. */
  readonly bytes?: number;
}

/** What one small request tells of a database file. */
export interface DatabaseFileProbe {
  readonly hasRanges: boolean;
  /** Size in bytes; null where the server does not say. */
  readonly size: number | null;
  /** The whole file on its way, where the server has no ranges. */
  readonly response: Response | null;
}

/**
 * Asks for the first bytes of a database file and checks that it is one that can be read. A server
 * without ranges answers with the whole file, which is left to be read.
 * Rejects with EngineError `snapshot_missing`, `snapshot_cut_short`, `snapshot_invalid`,
 * `snapshot_newer` or `cancelled`.
 */
export async function probeDatabaseFile(
  address: string,
  options: ProbeOptions = {},
): Promise<DatabaseFileProbe> {
  const probe = await ask(address, { Range: `bytes=0-${headerBytes - 1}` }, options);
  if (!probe.hasRanges || !probe.response) return probe;
  checkDatabaseHeader(new Uint8Array(await probe.response.arrayBuffer()), address);
  return { ...probe, response: null };
}

/** Asks for the whole file. Rejects as `probeDatabaseFile`. */
export function fetchDatabaseFile(
  address: string,
  options: ProbeOptions = {},
): Promise<DatabaseFileProbe> {
  return ask(address, {}, options);
}

/** Not from the cache, which may hold an older file. */
async function ask(
  address: string,
  headers: Record<string, string>,
  { signal, bytes }: ProbeOptions,
): Promise<DatabaseFileProbe> {
  const missing = (reason: string, cause?: unknown) =>
    new EngineError('snapshot_missing', `${address} ${reason}.`, { path: address, cause });
  let response: Response;
  try {
    response = await fetch(address, { headers, cache: 'no-store', signal });
  } catch (thrown) {
    if (signal?.aborted) throw new EngineError('cancelled', 'Opening was cancelled.');
    throw missing('could not be reached', thrown);
  }
  if (!response.ok || isPage(response)) {
    await response.body?.cancel();
    throw missing(`answered ${response.status}${isPage(response) ? ' with a page' : ''}`);
  }
  const hasRanges = response.status === 206;
  const size = hasRanges ? totalOf(response) : lengthOf(response);
  if (bytes === undefined || size === null || size === bytes) {
    return { hasRanges, size: size ?? bytes ?? null, response };
  }
  await response.body?.cancel();
  throw new DatabaseSizeError(address, bytes, size);
}

/** Servers of single-page apps answer with their page where they have no file. */
function isPage(response: Response): boolean {
  return response.headers.get('Content-Type')?.includes('text/html') ?? false;
}

function totalOf(response: Response): number | null {
  const total = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
  return total ? Number(total) : null;
}

/** Stated length of a body that is not compressed on its way. */
function lengthOf(response: Response): number | null {
  const encoding = response.headers.get('Content-Encoding');
  const length = response.headers.get('Content-Length');
  return length !== null && (encoding === null || encoding === 'identity') ? Number(length) : null;
}
