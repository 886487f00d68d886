import type { Bilingual } from '../catalog/dataset-schema';
import type { TableColumns } from '../engine/dataset-views';
import type { CodedTable, Engine } from '../engine/engine';
import type { VerificationReport } from '../snapshot/check';
import type { SignatureCheck } from '../snapshot/signature';
import type { Period } from './period';
import type { WorkspaceFailure } from './workspace-failure';

/** Whether the whole snapshot has been found to be as its manifest says. */
export type Verification = 'verified' | 'unverified' | 'failed';

/** What the console knows of the open snapshot. */
export interface SnapshotInfo {
  /** Address of its folder, relative to the page. */
  readonly location: string;
  readonly title: Bilingual;
  readonly publisher: string;
  /** Civil date `YYYY-MM-DD`; decides what is overdue. */
  readonly asOf: string;
  readonly period: Period;
  readonly verification: Verification;
  /** What the whole verification found; null before it was done. */
  readonly report: VerificationReport | null;
  readonly signature: SignatureCheck;
  /** It came out of an encrypted file: nothing of it is written to storage. */
  readonly isEncrypted: boolean;
  readonly isSynthetic: boolean;
  /** Folder of the snapshot to compare with, a sibling; null where there is none. */
  readonly compared: string | null;
}

/** An open database with what stands in it. */
export interface Workspace {
  readonly engine: Engine;
  /** Null where the console was opened with own data only. */
  readonly snapshot: SnapshotInfo | null;
  readonly asOf: string;
  readonly period: Period;
  /** Own rows that are loaded, whichever dataset; none where it is missing. */
  readonly ownRows?: number;
  /** Tables of the attached snapshot; null without one, or where only own rows are shown. */
  readonly snapshotColumns: TableColumns | null;
  /** Answers that were asked for while the workspace opened, by statement; whoever needs one takes it. */
  readonly begun: Map<string, Promise<CodedTable>>;
  /** Grows whenever rows are loaded or removed, or another snapshot is opened: part of every query key. */
  readonly revision: number;
}

export type OpeningStep = 'engine' | 'manifest' | 'database' | 'verify' | 'views' | 'kept';

/** How far opening is; `done` and `total` are bytes where they are known. */
export interface OpeningState {
  readonly kind: 'opening';
  readonly step: OpeningStep;
  readonly done?: number;
  readonly total?: number;
  /** On the clock of `performance.now()`. */
  readonly startedAt: number;
}

export type WorkspaceState =
  | OpeningState
  | { readonly kind: 'ready'; readonly workspace: Workspace }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure };
