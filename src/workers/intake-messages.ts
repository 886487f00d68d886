import type { IntakeFailure } from '../intake/intake-error';
import type { Inspection, InspectionChoices } from '../intake/read/inspect-table';
import type { PartOfFile } from '../intake/read/part-reader';
import type { ReadPlan } from '../intake/read/read-plan';
import type { IntakeReport } from '../intake/report/intake-report';
import type { OpenedFile } from '../intake/source/opened-file';
import type { SourceRow } from '../intake/source/source-row';

/** A file read into a dataset. The rows stay out of the heap, as blobs, until they are loaded. */
export interface ReadFile {
  readonly report: IntakeReport;
  /** Fields of the columns in the batches. */
  readonly fields: readonly string[];
  /** Accepted rows as Arrow IPC streams, one a batch. */
  readonly batches: readonly Blob[];
  /** All rejected rows as JSON arrays of `RejectedRow`, in order. */
  readonly rejected: readonly Blob[];
}

/** A part of a file, as far as it can be read without those before it. */
export interface ReadPart extends ReadFile {
  /** Keys of the rows without faults. */
  readonly keys: readonly string[];
}

/** What the intake worker can do. */
export type IntakeRequest =
  | { readonly kind: 'inspect'; readonly file: Blob; readonly choices: InspectionChoices }
  /** Files in a zip. */
  | { readonly kind: 'open'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'read'; readonly file: Blob; readonly plan: ReadPlan };

/** The next part of the one file that a worker helps to read. */
export interface PartRequest {
  readonly kind: 'part';
  readonly header: SourceRow;
  readonly plan: ReadPlan;
  readonly part: PartOfFile;
}

/** From the worker, any number of `progress` and then one of the others for each request. */
export type IntakeResponse =
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | {
      readonly kind: 'done';
      readonly value: Inspection | ReadFile | ReadPart | readonly OpenedFile[];
    }
  | { readonly kind: 'failed'; readonly error: IntakeFailure };
