import { IntakeError } from '../intake-error';
import type { IntakeReport } from '../report/intake-report';
import { loadAdapter } from '../source/load-adapter';
import type { ReadPlan } from './read-plan';
import { type RowSink, TableReading } from './table-reading';

/** Where the rows of a file go while it is read, and what is told meanwhile. */
export interface IntakeSink extends RowSink {
  /** Called after each piece of the file. */
  onProgress?(bytes: number, rows: number): void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a table of a file into the rows of a dataset, row by row, and reports what became of every
 * one: nothing is held but the run of rows at hand. Rejects with IntakeError where the file cannot be
 * read as planned, with the signal's reason when it is aborted.
 */
export async function readTable(
  file: Blob,
  plan: ReadPlan,
  sink: IntakeSink,
): Promise<IntakeReport> {
  let bytes = 0;
  const adapter = await loadAdapter(plan.format);
  const source = adapter.rows(file, plan, (count) => {
    bytes = count;
  });
  let reading: TableReading | null = null;
  for await (const rows of source) {
    sink.signal?.throwIfAborted();
    for (const row of rows) {
      if (reading) reading.add(row);
      else if (row.line >= plan.headerLine) reading = new TableReading(row.cells, plan, sink);
    }
    sink.onProgress?.(bytes, reading?.rows ?? 0);
  }
  if (!reading) {
    throw new IntakeError('header_missing', `The file has no header in line ${plan.headerLine}.`);
  }
  return reading.finish();
}
