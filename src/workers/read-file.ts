import type { Table } from 'apache-arrow';
import { arrowStreamOfTables, arrowTableOf } from '../engine/arrow-stream';
import type { ReadPlan } from '../intake/read/read-plan';
import { readTable } from '../intake/read/read-table';
import type { RejectedRow } from '../intake/report/intake-report';
import type { ReadFile } from './intake-messages';

const rejectedRowsABlob = 5_000;
/** A row group of the database: what is put in at once is not copied again. */
const rowsABatch = 122_880;
const bytesABatch = 128_000_000;

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
  let tables: Table[] = [];
  let rows = 0;
  let bytes = 0;
  const putAway = () => {
    if (held.length > 0) rejected.push(new Blob([JSON.stringify(held)]));
    held = [];
  };
  const putBatch = () => {
    if (tables.length > 0) {
      batches.push(new Blob([arrowStreamOfTables(tables) as Uint8Array<ArrayBuffer>]));
    }
    [tables, rows, bytes] = [[], 0, 0];
  };
  const report = await readTable(file, plan, {
    onAccepted(columns, rowCount) {
      fields = columns.map(({ name }) => name);
      const table = arrowTableOf(columns);
      if (rows + rowCount > rowsABatch) putBatch();
      tables.push(table);
      rows += rowCount;
      bytes += table.data.reduce((sum, { byteLength }) => sum + byteLength, 0);
      if (rows === rowsABatch || bytes >= bytesABatch) putBatch();
    },
    onRejected(row) {
      held.push(row);
      if (held.length >= rejectedRowsABlob) putAway();
    },
    onProgress,
  });
  putAway();
  putBatch();
  return { report, fields, batches, rejected };
}
