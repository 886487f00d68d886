import { parquetMetadataAsync, parquetRead, parquetSchema, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { IntakeError } from '../../intake-error';
import { runLength } from '../run-length';
import type { SourceRow } from '../source-row';
import type { TableAdapter } from '../table-adapter';
import { valueText } from '../value-text';
import { checkFooter, checkGroups, checkPages } from './check-parquet';

/** Parquet, one row group at a time out of slices of the file. */
export const parquetAdapter: TableAdapter = {
  sniff: async () => ({ encoding: null, delimiter: null }),
  tables: async () => [],
  async *rows(blob, _, onBytes) {
    const file = {
      byteLength: blob.size,
      slice: (start: number, end = blob.size) => bytesOf(blob, start, end),
    };
    const metadata = await reading(async () => {
      await checkFooter(blob);
      const found = await parquetMetadataAsync(file);
      checkGroups(found, blob.size);
      return found;
    });
    const columns = parquetSchema(metadata).children.map(({ element }) => element);
    yield [{ line: 0, cells: columns.map(({ name }) => name) }];
    let rowStart = 0;
    let bytes = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      let rows: unknown[][] = [];
      const onComplete = (read: unknown[][]) => {
        rows = read;
      };
      const range = { rowStart, rowEnd };
      await reading(async () => {
        await checkPages(blob, metadata, group);
        await parquetRead({ file, metadata, compressors, ...range, onComplete });
      });
      bytes += group.columns.reduce((sum, { meta_data: meta }) => {
        return sum + Number(meta?.total_compressed_size ?? 0);
      }, 0);
      onBytes?.(Math.min(bytes, blob.size));
      for (let start = 0; start < rows.length; start += runLength) {
        yield rows.slice(start, start + runLength).map((values, index) => ({
          line: rowStart + start + index + 1,
          cells: columns.map((column, place) => cellText(column, values[place])),
        })) satisfies SourceRow[];
      }
      rowStart = rowEnd;
    }
  },
};

/** Places come from the file itself and may be anything. */
function bytesOf(blob: Blob, start: number, end: number): Promise<ArrayBuffer> {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
  if (!isInside || end > blob.size) {
    throw new RangeError(`it refers to bytes ${start} to ${end} of ${blob.size}`);
  }
  return blob.slice(start, end).arrayBuffer();
}

function cellText({ converted_type, scale }: SchemaElement, value: unknown): string {
  if (converted_type === 'DECIMAL' && typeof value === 'number') return value.toFixed(scale ?? 0);
  return valueText(value);
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof IntakeError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const isNewer = /unsupported|not implemented|unknown encoding/i.test(reason);
    const message = `The Parquet file cannot be read: ${reason}`;
    throw new IntakeError(isNewer ? 'newer_version' : 'damaged', message);
  }
}
