/** What can keep a workspace from opening; each has its own words and remedies on the screen. */
export const failureKinds = [
  'webassembly_missing',
  'worker_failed',
  'snapshot_missing',
  'snapshot_cut_short',
  'snapshot_newer',
  'snapshot_invalid',
  'snapshot_local',
  'snapshot_altered',
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

/** The failure that an error amounts to. */
export function failureOf(error: unknown, location: string): WorkspaceFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: kindOf(error), location, reason, error };
}

/** Whether a program file of the console itself could not be fetched. */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|module script|Importing a module/i.test(error.message)
  );
}

function kindOf(error: unknown): FailureKind {
  if (typeof error === 'object' && error !== null && 'kind' in error) {
    const known = failureKinds.find((kind) => kind === error.kind);
    if (known) return known;
  }
  return isMissingChunk(error) ? 'worker_failed' : 'unknown';
}
