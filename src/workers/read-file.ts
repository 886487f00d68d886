import { arrowStreamOf } from '../engine/arrow-stream';
import type { ReadPlan } from '../intake/read/read-plan';
import { readTable } from '../intake/read/read-table';
import type { RejectedRow } from '../intake/report/intake-report';
import type { ReadFile } from './intake-messages';

const rejectedRowsABlob = 5_000;

/** Reads a file as planned; accepted and rejected rows go into blobs as they come. */
export async function readFile(
  file: Blob,
  plan: ReadPlan,
  onProgress: (bytes: number, rows: number) => void,
): Promise<ReadFile> {
  const batches: Blob[] = [];
  const rejected: Blob[] = [];
  let fields: readonly string[] = [];
  let held: RejectedRow[] = [];
  const putAway = () => {
    if (held.length > 0) rejected.push(new Blob([JSON.stringify(held)]));
    held = [];
  };
  const report = await readTable(file, plan, {
    onAccepted(columns) {
      fields = columns.map(({ name }) => name);
      batches.push(new Blob([arrowStreamOf(columns) as Uint8Array<ArrayBuffer>]));
    },
    onRejected(row) {
      held.push(row);
      if (held.length >= rejectedRowsABlob) putAway();
    },
    onProgress,
  });
  putAway();
  return { report, fields, batches, rejected };
}
