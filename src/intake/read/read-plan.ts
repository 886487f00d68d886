import type { Mapping } from '../map/map-headers';
import type { Delimiter } from '../text/sniff-delimiter';
import type { TextEncodingName } from '../text/sniff-encoding';

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

/** How a delimited file is to be read into a dataset. */
export interface ReadPlan {
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  /** Line of the file on which the header starts, from 1. */
  readonly headerLine: number;
  readonly dataset: string;
  readonly mapping: Mapping;
  /** Columns that fill no field and are kept beside the row; the others are left out. */
  readonly extraColumns?: readonly number[];
  readonly options: IntakeOptions;
}
