import { isMissingChunk } from '../workspace-failure';

/** What keeps two snapshots from being compared; each has its own words and remedy. */
const failureKinds = [
  'webassembly_missing',
  'worker_failed',
  'snapshot_missing',
  'snapshot_cut_short',
  'snapshot_newer',
  'snapshot_older',
  'snapshot_invalid',
  'snapshot_local',
  'snapshot_altered',
  'memory_exhausted',
  'no_tables',
  'same_snapshot',
  'nothing_in_common',
  'unknown',
] as const;
export type ComparisonFailureKind = (typeof failureKinds)[number];

/** Why two snapshots are not compared. */
export interface ComparisonFailure {
  readonly kind: ComparisonFailureKind;
  /** Address of the snapshot that it is about. */
  readonly location: string;
  /** One line of what the part that failed reported. */
  readonly reason: string;
}

/** Thrown by what compares snapshots; `location` is the snapshot that cannot be compared. */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError';
  readonly kind: ComparisonFailureKind;
  readonly location: string;

  constructor(kind: ComparisonFailureKind, message: string, location: string) {
    super(message);
    this.kind = kind;
    this.location = location;
  }
}

const storage = /read a database file with version number (\d+)/;
/** The storage of DuckDB 0.10, the oldest that this one reads. */
const oldestStorage = 64;

/** The failure that an error amounts to; `location` is the snapshot it arose from. */
export function comparisonFailureOf(error: unknown, location: string): ComparisonFailure {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof ComparisonError) {
    return { kind: error.kind, location: error.location, reason };
  }
  const version = storage.exec(reason)?.[1];
  const isOld = version !== undefined && Number(version) < oldestStorage;
  return { kind: isOld ? 'snapshot_older' : kindOf(error), location, reason };
}

function kindOf(error: unknown): ComparisonFailureKind {
  if (typeof error === 'object' && error !== null && 'kind' in error) {
    const known = failureKinds.find((kind) => kind === error.kind);
    if (known) return known;
  }
  return isMissingChunk(error) ? 'worker_failed' : 'unknown';
}
