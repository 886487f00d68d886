/** What can go wrong in the engine. */
export type EngineErrorKind =
  | 'webassembly_missing'
  | 'worker_failed'
  | 'snapshot_missing'
  | 'snapshot_cut_short'
  | 'snapshot_newer'
  | 'snapshot_invalid'
  | 'memory_exhausted'
  | 'cancelled'
  | 'sql';

export interface EngineErrorDetails {
  readonly sql?: string;
  readonly path?: string;
  readonly cause?: unknown;
}

/** A failure of the engine, with its kind and, where there is one, the SQL that failed. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  readonly sql: string | null;
  readonly path: string | null;

  constructor(kind: EngineErrorKind, message: string, details: EngineErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.sql = details.sql ?? null;
    this.path = details.path ?? null;
  }
}

/** A database file has another number of bytes than its manifest states: cut short, or another one. */
export class DatabaseSizeError extends EngineError {
  readonly stated: number;
  readonly found: number;

  constructor(path: string, stated: number, found: number) {
    super('snapshot_cut_short', `${path} has ${found} bytes, its manifest says ${stated}.`, {
      path,
    });
    this.stated = stated;
    this.found = found;
  }
}

/** Messages of DuckDB 1.4 and of the browser by what they mean; the first that matches counts. */
const meanings: readonly (readonly [RegExp, EngineErrorKind])[] = [
  [/^INTERRUPT Error|was canceled|interrupted!/i, 'cancelled'],
  [/read a database file with version number \d+, but we can only read/, 'snapshot_newer'],
  [
    /^Out of Memory Error|memory access out of bounds|could not allocate (memory|block)|failed to (allocate data|offload data block)/i,
    'memory_exhausted',
  ],
  [/not a valid DuckDB database file/, 'snapshot_invalid'],
  [/^IO Error: (Corrupt database file|Could not read enough bytes)/, 'snapshot_cut_short'],
  [/database does not exist|Range request for|HTTP request failed/, 'snapshot_missing'],
];

/** The typed error for whatever the engine threw; typed ones pass unchanged. */
export function engineErrorOf(thrown: unknown, details: EngineErrorDetails = {}): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const message = messageOf(thrown);
  const known = meanings.find(([pattern]) => pattern.test(message))?.[1];
  const kind = known ?? (isFatal(thrown) ? 'worker_failed' : 'sql');
  return new EngineError(kind, message, { ...details, cause: thrown });
}

/** Whether what was thrown is a trap of WebAssembly: its memory cannot be relied on afterwards. */
export function isFatal(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return thrown.name === 'RuntimeError' || thrown.message.startsWith('Aborted(');
}

/** Some functions of DuckDB-WASM report an error as JSON: it is put as the others are. */
function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (!message.startsWith('{"exception_type"')) return message;
  try {
    const { exception_type: type, exception_message: text } = JSON.parse(message);
    return `${type} Error: ${text}`;
  } catch {
    return message;
  }
}
