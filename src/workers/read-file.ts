import type { ReadPlan } from '../intake/read/read-plan';
import { readTable } from '../intake/read/read-table';
import type { ReadFile } from './intake-messages';
import type { PartWorkers } from './part-workers';
import { readInParts } from './read-in-parts';
import { BlobSink } from './row-blobs';

/** A row group of the database: what is put in at once is not copied again. */
const rowsABatch = 122_880;

/**
 * Reads a file as planned; accepted and rejected rows go into blobs as they come. A long one is read by
 * several workers, where there are some; what comes out is the same.
 */
export async function readFile(
  file: Blob,
  plan: ReadPlan,
  onProgress: (bytes: number, rows: number) => void,
  workers: PartWorkers | null = null,
): Promise<ReadFile> {
  if (workers) {
    const inParts = await readInParts(file, plan, workers, { rowsABatch, onProgress });
    if (inParts) return inParts;
  }
  const sink = new BlobSink(rowsABatch);
  const report = await readTable(file, plan, {
    onAccepted: (columns, rowCount) => sink.onAccepted(columns, rowCount),
    onRejected: (row) => sink.onRejected(row),
    onProgress,
  });
  return { report, ...sink.finish() };
}
