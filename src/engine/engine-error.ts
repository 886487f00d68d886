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

/** Messages of DuckDB 1.4 and of the browser by what they mean; the first that matches counts. */
const meanings: readonly (readonly [RegExp, EngineErrorKind])[] = [
  [/interrupted|was cancell?ed/i, 'cancelled'],
  [/newer version of DuckDB|storage version|version number \d+.*(read|support)/i, 'snapshot_newer'],
  [
    /out of memory|memory access out of bounds|allocation failure|could not allocate/i,
    'memory_exhausted',
  ],
  [/not a valid DuckDB database|is not a.*database file/i, 'snapshot_invalid'],
  [
    /checksum|corrupt|could not read enough bytes|read out of bounds|file is too (short|small)/i,
    'snapshot_cut_short',
  ],
  [/worker (was )?terminated|worker .*(crash|fail)|unreachable executed/i, 'worker_failed'],
];

/** The typed error for whatever the engine threw; typed ones pass unchanged. */
export function engineErrorOf(thrown: unknown, details: EngineErrorDetails = {}): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = meanings.find(([pattern]) => pattern.test(message))?.[1] ?? 'sql';
  return new EngineError(kind, message, { ...details, cause: thrown });
}
