import { type FlatTable, flatTable } from './flat-table';

const kinds = { schema: 1, dictionary: 2, records: 3 };
const deepest = 32;
const mostFields = 100_000;
/** Bytes of a node and of a buffer in the metadata of a record batch (Message.fbs). */
const structSize = 16;
/** Bytes of a block in the footer of a file. */
const blockSize = 24;
/** Rows for which columns without any value need no bytes. */
const rowsWithoutBytes = 1_000_000;

/**
 * Checks the metadata of a message of Arrow IPC, and gives the number of bytes of its body. Throws
 * RangeError where a vector, a string or a buffer goes beyond its message, or more rows are claimed than
 * the body has bits for: the reader trusts all these lengths.
 */
export function checkArrowMessage(metadata: DataView): number {
  const message = flatTable(metadata);
  const kind = message.byte(1);
  const body = message.long(3);
  if (body < 0) throw new RangeError('a message has fewer than no bytes');
  message.vector(4, 4);
  const header = message.table(2);
  if (kind === kinds.schema) checkFields(header?.tables(1) ?? [], { left: mostFields }, 0);
  if (kind === kinds.records) checkRecords(header, body);
  if (kind === kinds.dictionary) checkRecords(header?.table(1) ?? null, body);
  return body;
}

/** Where a message stands in a file. */
interface Block {
  readonly offset: number;
  readonly metadata: number;
  readonly body: number;
}

/** Checks the footer of a file; gives the places of its messages. Throws RangeError. */
export function checkArrowFooter(footer: DataView): readonly Block[] {
  const table = flatTable(footer);
  checkFields(table.table(1)?.tables(1) ?? [], { left: mostFields }, 0);
  table.vector(4, 4);
  return [...table.vector(2, blockSize), ...table.vector(3, blockSize)].map((place) => ({
    offset: table.longAt(place),
    metadata: footer.getInt32(place + 8, true),
    body: table.longAt(place + 16),
  }));
}

function checkFields(fields: readonly FlatTable[], budget: { left: number }, depth: number): void {
  if (depth > deepest) throw new RangeError('the schema is nested too deeply');
  for (const field of fields) {
    budget.left -= 1;
    if (budget.left < 0) throw new RangeError('the schema has fields without end');
    field.vector(0, 1);
    field.vector(6, 4);
    checkFields(field.tables(5), budget, depth + 1);
  }
}

function checkRecords(batch: FlatTable | null, body: number): void {
  if (!batch) throw new RangeError('a record batch has no header');
  const most = Math.max(body * 8, rowsWithoutBytes);
  const isPlausible = (rows: number) => rows >= 0 && rows <= most;
  if (!isPlausible(batch.long(0))) throw new RangeError('a record batch claims too many rows');
  for (const place of batch.vector(1, structSize)) {
    if (!isPlausible(batch.longAt(place))) throw new RangeError('a column claims too many rows');
  }
  for (const place of batch.vector(2, structSize)) {
    const [offset, length] = [batch.longAt(place), batch.longAt(place + 8)];
    if (!(offset >= 0 && length >= 0 && offset + length <= body)) {
      throw new RangeError('a buffer goes beyond its message');
    }
  }
}
