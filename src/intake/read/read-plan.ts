import type { Mapping } from '../map/map-headers';
import type { Correction } from '../report/correction';
import type { Reading } from '../source/reading';

/** Choices of the person that change what is kept. */
export interface IntakeOptions {
  /** Keep names, numbers and addresses of persons as they stand instead of covering them. */
  readonly keepPersonalData: boolean;
  /** What becomes of a row with a text that its code list does not have. */
  readonly unknownCodes: 'reject' | 'empty';
  /** Civil date after which nothing can have happened yet; without it future dates pass. */
  readonly today?: string;
}

export const defaultOptions: IntakeOptions = { keepPersonalData: false, unknownCodes: 'reject' };

/** How a table of a file is to be read into a dataset. */
export interface ReadPlan extends Reading {
  readonly dataset: string;
  readonly mapping: Mapping;
  /** Columns that fill no field and are kept beside the row; the others are left out. */
  readonly extraColumns?: readonly number[];
  readonly options: IntakeOptions;
  /** Given where the file has the corrected rows of another. */
  readonly correction?: Correction;
}
