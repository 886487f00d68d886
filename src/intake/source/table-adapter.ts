import type { TableReading, TextReading } from './reading';
import type { SourceRow } from './source-row';

/** Reads the tables of one format; the only way in for the rows of a file. */
export interface TableAdapter {
  /** How the text of the file is written, what a person has said of it counting instead. */
  sniff(file: Blob, choices: Partial<TextReading>): Promise<TextReading>;
  /** Names of the sheets or tables, in order; none where the file is one table. */
  tables(file: Blob): Promise<readonly string[]>;
  /**
   * The rows of a table in order, in runs as they come; for formats without a header line the first
   * row holds the names of the columns. `onBytes` is told how many bytes of the file have been read.
   * Throws IntakeError where the file is damaged or beyond a cap.
   */
  rows(
    file: Blob,
    reading: TableReading,
    onBytes?: (count: number) => void,
  ): AsyncIterable<readonly SourceRow[]>;
}
