import type { IntakeReport } from '../report/intake-report';
import type { SourceRow } from '../source/source-row';
import { decodeBytes } from '../text/decode-text';
import { parseDelimited } from '../text/parse-delimited';
import type { ReadPlan } from './read-plan';
import { type RowSink, rowReaderOf, TableReading } from './table-reading';

/** Whole records of a file and where they stand in it. */
export interface PartOfFile {
  readonly bytes: Uint8Array;
  /** Line of the file on which they begin, from 1. */
  readonly line: number;
  /** Keys of rows in the parts before that come again in this one. */
  readonly knownKeys: readonly string[];
}

export interface PartOutcome {
  /** Lines are those of the file; `passedOver` are rows that may be a footer, if the file ends here. */
  readonly report: IntakeReport;
  /** Keys of the rows without faults, known ones left out. */
  readonly keys: readonly string[];
}

/**
 * Reads parts of a delimited file below its header, in any order: what is found out of texts is kept
 * from part to part, nothing of rows is. Rejects with IntakeError where a quote is not closed.
 */
export function partReader(
  header: SourceRow,
  plan: ReadPlan,
): (part: PartOfFile, sink: RowSink) => Promise<PartOutcome> {
  const seen = new Set<string>();
  const reader = rowReaderOf(header.cells, plan, seen);
  return async ({ bytes, line, knownKeys }, sink) => {
    seen.clear();
    for (const key of knownKeys) seen.add(key);
    const reading = new TableReading(header.cells, plan, sink, reader);
    const pieces = decodeBytes(bytes, plan.encoding ?? 'utf-8');
    for await (const rows of parseDelimited(pieces, plan.delimiter ?? ',', line)) {
      for (const row of rows) if (row.line > header.line) reading.add(row);
    }
    return { report: reading.finish(), keys: [...seen].slice(knownKeys.length) };
  };
}
