import { type FailureKind, failureOf } from '../workspace-failure';

/** What keeps two snapshots from being compared; each has its own words and remedy. */
export type ComparisonFailureKind =
  | FailureKind
  | 'snapshot_older'
  | 'no_database'
  | 'opened_locally'
  | 'same_snapshot'
  | 'nothing_in_common';

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

  constructor(
    kind: Exclude<ComparisonFailureKind, FailureKind>,
    message: string,
    location: string,
  ) {
    super(message);
    this.kind = kind;
    this.location = location;
  }
}

const storage = /read a database file with version number (\d+)|storage version (\d+)/;
/** The storage of DuckDB 0.10, the oldest that this one reads. */
const oldestStorage = 64;

/** The failure that an error amounts to; `location` is the snapshot it arose from. */
export function comparisonFailureOf(error: unknown, location: string): ComparisonFailure {
  if (error instanceof ComparisonError) {
    return { kind: error.kind, location: error.location, reason: error.message };
  }
  const { kind, reason } = failureOf(error, location);
  const version = storage.exec(reason);
  const isOld = version !== null && Number(version[1] ?? version[2]) < oldestStorage;
  return { kind: isOld ? 'snapshot_older' : kind, location, reason };
}
