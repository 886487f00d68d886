import type { Delimiter } from '../text/sniff-delimiter';
import type { TextEncodingName } from '../text/sniff-encoding';
import type { FileFormat } from './file-format';

/** How the text of a file is written; null for what its format settles. */
export interface TextReading {
  readonly encoding: TextEncodingName | null;
  readonly delimiter: Delimiter | null;
}

/** How the rows of one table of a file are to be read. */
export interface TableReading extends TextReading {
  readonly format: FileFormat;
  /** Name of the sheet or table; null where the file is one table. */
  readonly table: string | null;
}

/** How one table of a file is to be read, its header included. */
export interface Reading extends TableReading {
  /** Line of the file on which the header starts, from 1. */
  readonly headerLine: number;
}

/** The reading alone out of what holds more. */
export function readingOf({ format, table, encoding, delimiter, headerLine }: Reading): Reading {
  return { format, table, encoding, delimiter, headerLine };
}
