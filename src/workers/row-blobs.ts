import type { Table } from 'apache-arrow';
import { arrowStreamOfTables, arrowTableOf } from '../engine/arrow-stream';
import type { RowSink } from '../intake/read/table-reading';
import type { RejectedRow } from '../intake/report/intake-report';
import type { ReadFile } from './intake-messages';

const rejectedRowsABlob = 5_000;
const bytesABatch = 128_000_000;

/** Puts rows into blobs as they come, accepted ones in batches of up to so many rows. */
export class BlobSink implements RowSink {
  readonly #rowsABatch: number;
  readonly #batches: Blob[] = [];
  readonly #rejected: Blob[] = [];
  #fields: readonly string[] = [];
  #held: RejectedRow[] = [];
  #tables: Table[] = [];
  #rows = 0;
  #bytes = 0;

  constructor(rowsABatch: number) {
    this.#rowsABatch = rowsABatch;
  }

  onAccepted(columns: Parameters<RowSink['onAccepted']>[0], rowCount: number): void {
    this.#fields = columns.map(({ name }) => name);
    const table = arrowTableOf(columns);
    if (this.#rows + rowCount > this.#rowsABatch) this.#putBatch();
    this.#tables.push(table);
    this.#rows += rowCount;
    this.#bytes += table.data.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (this.#rows === this.#rowsABatch || this.#bytes >= bytesABatch) this.#putBatch();
  }

  onRejected(row: RejectedRow): void {
    this.#held.push(row);
    if (this.#held.length >= rejectedRowsABlob) this.#putRejected();
  }

  finish(): Omit<ReadFile, 'report'> {
    this.#putBatch();
    this.#putRejected();
    return { fields: this.#fields, batches: this.#batches, rejected: this.#rejected };
  }

  #putBatch(): void {
    if (this.#tables.length > 0) {
      const stream = arrowStreamOfTables(this.#tables) as Uint8Array<ArrayBuffer>;
      this.#batches.push(new Blob([stream]));
    }
    [this.#tables, this.#rows, this.#bytes] = [[], 0, 0];
  }

  #putRejected(): void {
    if (this.#held.length > 0) this.#rejected.push(new Blob([JSON.stringify(this.#held)]));
    this.#held = [];
  }
}
