import type { PackedTable } from '../snapshot/pack-table';
import type { SnapshotErrorKind } from '../snapshot/snapshot-error';
import type { VerifiedPackage } from '../snapshot/verify-package';

/** Files with their paths, in a form that messages carry. */
export type FileEntries = readonly (readonly [path: string, file: Blob])[];

/** What the snapshot worker can do, and what it gives. */
export interface SnapshotJobs {
  /** The files of a zip, decrypted first where there is a passphrase. */
  unpack: {
    request: { readonly file: Blob; readonly name: string; readonly passphrase: string | null };
    result: FileEntries;
  };
  /** Manifest, signature and files compared with one another. */
  verify: {
    request: { readonly files: FileEntries; readonly name: string };
    result: VerifiedPackage;
  };
  /** The text of a table compressed, with its hashes. */
  pack: { request: { readonly text: Blob }; result: PackedTable };
  /** The files as a zip below a folder, encrypted where there is a passphrase. */
  zip: {
    request: {
      readonly files: FileEntries;
      readonly folder: string;
      readonly passphrase: string | null;
    };
    result: Blob;
  };
}

export type SnapshotJob = keyof SnapshotJobs;

export type SnapshotRequest = {
  [J in SnapshotJob]: { readonly job: J } & SnapshotJobs[J]['request'];
}[SnapshotJob];

/** From the worker, any number of `progress` and then one of the others for each request. */
export type SnapshotResponse =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: SnapshotJobs[SnapshotJob]['result'] }
  | {
      readonly kind: 'failed';
      /** `errorKind` null: not one of those that are foreseen. */
      readonly errorKind: SnapshotErrorKind | null;
      readonly message: string;
      readonly path: string;
    };
