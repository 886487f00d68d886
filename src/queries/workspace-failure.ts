/** What can keep a workspace from opening; each has its own words and remedies on the screen. */
export const failureKinds = [
  'webassembly_missing',
  'worker_failed',
  'snapshot_missing',
  'snapshot_cut_short',
  'snapshot_newer',
  'snapshot_invalid',
  'memory_exhausted',
  'unknown',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** Why the workspace is not open. */
export interface WorkspaceFailure {
  readonly kind: FailureKind;
  /** Address of the snapshot that was to be opened. */
  readonly location: string;
  /** One line of what the part that failed reported. */
  readonly reason: string;
  readonly error: unknown;
}
