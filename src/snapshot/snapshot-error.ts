/** Why a snapshot cannot be read, checked or written; each has its own words on the screen. */
export const snapshotErrorKinds = [
  'snapshot_missing',
  'snapshot_invalid',
  'snapshot_local',
  'snapshot_altered',
  'archive_invalid',
  'passphrase_wrong',
  'encrypted_cut_short',
  'encrypted_altered',
  'key_invalid',
  'signing_unsupported',
] as const;
export type SnapshotErrorKind = (typeof snapshotErrorKinds)[number];

/** A failure of a whole snapshot; `path` names the file or address where it shows. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly kind: SnapshotErrorKind;
  readonly path: string;

  constructor(kind: SnapshotErrorKind, message: string, path: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.path = path;
  }
}
