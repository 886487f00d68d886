import { create } from 'zustand';
import { type KeptErrorKind, keptErrorOf } from '../../storage/kept-error';
import type { KeptManifest } from '../../storage/kept-manifest';

/** Why kept rows are not among those of this tab. */
export type AsideReason =
  /** The own rows were removed from the tab. */
  | 'removed'
  /** A snapshot was asked for by its address, another than the rows were kept with. */
  | 'other_snapshot'
  /** Another tab had them until it closed. */
  | 'taken_over'
  /** They are loaded beside an encrypted snapshot: nothing that changes here is kept. */
  | 'encrypted'
  /** They could not be loaded. */
  | 'failed';

/** How kept data stands to this tab. */
export type KeptStatus =
  /** The browser cannot keep data, or does not let this page. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'none' }
  /** Another tab has it open. */
  | { readonly kind: 'elsewhere' }
  /** The own rows of this tab: every change is kept. */
  | { readonly kind: 'shown'; readonly manifest: KeptManifest }
  | { readonly kind: 'aside'; readonly manifest: KeptManifest; readonly reason: AsideReason }
  /** Some files are not what was written; without a manifest nothing can be read. */
  | {
      readonly kind: 'damaged';
      readonly failure: KeptFailure;
      readonly manifest: KeptManifest | null;
      /** Datasets whose rows are whole. */
      readonly whole: readonly string[];
    };

/** What went wrong, for the screen. */
export interface KeptFailure {
  readonly kind: KeptErrorKind;
  /** What the part that failed reported. */
  readonly message: string;
  readonly file: string | null;
}

/** Work on kept data that is under way, in rows. */
export interface KeptWork {
  readonly kind: 'saving' | 'restoring' | 'removing';
  readonly done: number;
  readonly total: number;
}

export interface KeptState {
  readonly status: KeptStatus;
  readonly work: KeptWork | null;
  /** Why the last save, removal or load did not come about; null where it did. */
  readonly failure: KeptFailure | null;
  /** Rows with personal values as they are wait for a person's word to be kept. */
  readonly needsConsent: boolean;
}

/** The kept data as this tab sees it. */
export const useKeptState = create<KeptState>(() => ({
  status: { kind: 'none' },
  work: null,
  failure: null,
  needsConsent: false,
}));

/** Notes how kept data stands; what failed or waited before is over. */
export function setKeptStatus(status: KeptStatus): void {
  useKeptState.setState({ status, work: null, failure: null, needsConsent: false });
}

/** The failure that whatever was thrown amounts to. */
export function keptFailureOf(thrown: unknown): KeptFailure {
  const { kind, message, file } = keptErrorOf(thrown);
  return { kind, message, file };
}
