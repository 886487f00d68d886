import type { IntakeFailure } from '../intake-error';

/** A file out of a zip, a folder or a database, or the reason why it is not read. */
export type OpenedFile =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly failure: IntakeFailure };
