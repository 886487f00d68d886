/** Why a snapshot cannot be read; `kind` chooses the words on the screen. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly kind: 'snapshot_missing' | 'snapshot_invalid';
  readonly path: string;

  constructor(kind: SnapshotError['kind'], message: string, path: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.path = path;
  }
}
