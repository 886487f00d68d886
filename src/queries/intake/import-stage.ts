import type { IntakeErrorKind } from '../../intake/intake-error';
import type { Inspection } from '../../intake/read/inspect-table';
import type { ReadPlan } from '../../intake/read/read-plan';
import type { ReadFile } from '../../workers/intake-messages';
import type { ArrangedColumns } from './arrange-columns';

/** Why a file cannot be read or its rows not be loaded. */
export interface ImportFailure {
  readonly kind: IntakeErrorKind | 'load_failed' | 'memory_exhausted';
  /** What the part that failed reported. */
  readonly message: string;
  /** Line of the file where it shows, from 1. */
  readonly line: number | null;
}

/** Where a file stands on its way. */
export type ImportStage =
  | { readonly kind: 'inspecting' }
  /** The headers do not tell the dataset: a person must. */
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'reading';
      readonly bytes: number;
      readonly rows: number;
      /** On the clock of `performance.now()`. */
      readonly startedAt: number;
    }
  | {
      readonly kind: 'read';
      readonly result: ReadFile;
      /** Why its rows could not be loaded when they were to be; nothing has changed. */
      readonly failure?: ImportFailure;
    }
  | {
      readonly kind: 'loading';
      readonly result: ReadFile;
      /** Rows handed to the database. */
      readonly done: number;
      /** On the clock of `performance.now()`. */
      readonly startedAt: number;
    }
  | {
      readonly kind: 'loaded';
      readonly result: ReadFile;
      readonly loaded: number;
      /** Rows left out because a row of the same key was there already. */
      readonly known: number;
      /** Own rows that these have replaced. */
      readonly removed: number;
      /** The database that holds them: another one does not. */
      readonly engine: unknown;
    }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

/** A file dropped or picked, and what has become of it. */
export interface ImportedFile {
  readonly id: number;
  readonly file: File;
  readonly inspection: Inspection | null;
  /** How it is read; null until the dataset is known. */
  readonly plan: ReadPlan | null;
  /** What the headers say of the columns, and which values contradict it, and whether an earlier mapping is used again. */
  readonly columns: Pick<ArrangedColumns, 'matches' | 'unfit' | 'isReused'> | null;
  /** The file whose rejected rows it corrects; null where it is a file of its own. */
  readonly corrects: number | null;
  readonly stage: ImportStage;
}
