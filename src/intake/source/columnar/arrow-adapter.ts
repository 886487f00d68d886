import { DataType, type Field, type RecordBatch, RecordBatchReader } from 'apache-arrow';
import { IntakeError } from '../../intake-error';
import { runLength } from '../run-length';
import type { SourceRow } from '../source-row';
import type { TableAdapter } from '../table-adapter';
import { dateText, valueText } from '../value-text';
import { arrowMessages, arrowStreams, checkArrowFile, isArrowFile } from './arrow-messages';
import { checkArrowBatch } from './check-arrow-batch';
import { decimalText } from './decimal-text';

/** A file is held whole: its schema may stand at its end. */
const largestFile = 1_000_000_000;

/** Arrow IPC, a file, a stream or several of one schema in a row, one record batch at a time. */
export const arrowAdapter: TableAdapter = {
  sniff: async () => ({ encoding: null, delimiter: null }),
  tables: async () => [],
  async *rows(file, _, onBytes) {
    try {
      let names: readonly string[] | null = null;
      let line = 0;
      for await (const reader of readersOf(file, onBytes)) {
        await reader.open();
        const found = reader.schema.fields.map((field: Field) => field.name);
        if (names === null) yield [{ line: 0, cells: found }];
        else refuseOthers(names, found);
        names ??= found;
        for await (const batch of reader) {
          checkArrowBatch(batch);
          for (let start = 0; start < batch.numRows; start += runLength) {
            const rows = rowsOf(batch, start, line + start);
            if (rows.length > 0) yield rows;
          }
          line += batch.numRows;
        }
      }
    } catch (thrown) {
      if (thrown instanceof IntakeError) throw thrown;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      const isNewer = /compression|not implemented|unrecognized type/i.test(reason);
      const message = `The Arrow file cannot be read: ${reason}`;
      throw new IntakeError(isNewer ? 'newer_version' : 'damaged', message);
    }
  },
};

/** A reader for a file, whose schema may stand at its end, or for each stream. */
async function* readersOf(
  file: Blob,
  onBytes?: (count: number) => void,
): AsyncGenerator<RecordBatchReader> {
  if (!(await isArrowFile(file))) {
    for await (const stream of arrowStreams(arrowMessages(file, onBytes))) {
      yield await RecordBatchReader.from(stream);
    }
    return;
  }
  if (file.size > largestFile) {
    throw new IntakeError('too_large', 'The Arrow file has more than 1 GB; a stream may have.');
  }
  await checkArrowFile(file);
  yield RecordBatchReader.from(new Uint8Array(await file.arrayBuffer()));
  onBytes?.(file.size);
}

function refuseOthers(names: readonly string[], found: readonly string[]): void {
  if (names.join('\0') === found.join('\0')) return;
  throw new IntakeError('damaged', 'The file holds streams of different columns.');
}

function rowsOf(batch: RecordBatch, start: number, line: number): SourceRow[] {
  const end = Math.min(start + runLength, batch.numRows);
  const columns = batch.schema.fields.map((field: Field, place) => {
    const vector = batch.getChildAt(place);
    return { text: textOf(field.type as DataType), vector };
  });
  const rows: SourceRow[] = [];
  for (let row = start; row < end; row += 1) {
    const cells = columns.map(({ text, vector }) => {
      const value: unknown = vector?.get(row);
      return value === null || value === undefined ? '' : text(value);
    });
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line: line + row - start + 1, cells });
    }
  }
  return rows;
}

function textOf(type: DataType): (value: unknown) => string {
  if (DataType.isDictionary(type)) return textOf(type.dictionary as DataType);
  if (DataType.isDate(type) || DataType.isTimestamp(type)) {
    return (value) => dateText(new Date(Number(value)));
  }
  if (DataType.isDecimal(type)) return (value) => decimalText(value as Uint32Array, type.scale);
  return valueText;
}
