import type { KeptErrorKind } from '../storage/kept-error';
import type { KeptManifest } from '../storage/kept-manifest';

/** What the storage worker can do; one request at a time. */
export type StorageRequest =
  /** Reads what is kept and removes what an interrupted save left. */
  | { readonly kind: 'open' }
  | { readonly kind: 'part'; readonly table: number; readonly part: number }
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'add';
      readonly table: string;
      readonly rows: number;
      readonly stream: Uint8Array;
    }
  | { readonly kind: 'commit'; readonly manifest: KeptManifest }
  | { readonly kind: 'abort' }
  | { readonly kind: 'remove' };

/** One for each request. */
export type StorageResponse =
  | { readonly kind: 'done'; readonly value: unknown }
  | {
      readonly kind: 'failed';
      readonly error: {
        readonly kind: KeptErrorKind;
        readonly message: string;
        readonly file: string | null;
      };
    };
