import type { ColumnMetaData, FileMetaData, RowGroup } from 'hyparquet';
import { IntakeError } from '../../intake-error';
import { checkPage } from './check-parquet-page';
import { leafLevels } from './parquet-levels';
import { pageOf } from './parquet-page';
import { readThrift } from './thrift';

/** A row group is held whole while its rows are handed on. */
const largestGroup = 1_000_000_000;
const mostRowsAGroup = 20_000_000;
const magic = 'PAR1';
/** Bytes at the end of a file: length of the metadata and the magic word. */
const tail = 8;
const pageSlack = 65_536;

/**
 * Checks the metadata at the end of a Parquet file before anything trusts it. Throws RangeError where
 * it does not lie in the file or claims more than it can hold.
 */
export async function checkFooter(file: Blob): Promise<void> {
  const end = new Uint8Array(await file.slice(-tail).arrayBuffer());
  const view = new DataView(end.buffer);
  if (end.length < tail || new TextDecoder().decode(end.subarray(4)) !== magic) {
    throw new RangeError('it is cut short');
  }
  const length = view.getUint32(0, true);
  if (length > file.size - tail - magic.length) throw new RangeError('its metadata is cut short');
  const metadata = file.slice(file.size - tail - length, file.size - tail);
  readThrift(new Uint8Array(await metadata.arrayBuffer()), 0);
}

/**
 * Checks that the row groups account for all rows and lie in a file of that size. Throws RangeError
 * where they do not, IntakeError `too_large` for a group beyond 1 GB or 20 million rows.
 */
export function checkGroups({ row_groups, num_rows, schema }: FileMetaData, size: number): void {
  const leaves = schema.filter(({ type }) => type !== undefined).length;
  let rows = 0;
  for (const [place, group] of row_groups.entries()) {
    const count = Number(group.num_rows);
    if (count < 0 || group.columns.length !== leaves) {
      throw new RangeError(`row group ${place + 1} does not fit the schema`);
    }
    for (const { meta_data: meta } of group.columns) checkPlace(meta, size);
    if (Number(group.total_byte_size) > largestGroup || count > mostRowsAGroup) {
      const most = `1 GB or ${mostRowsAGroup / 1e6} million rows`;
      throw new IntakeError('too_large', `Row group ${place + 1} has more than ${most}.`);
    }
    rows += count;
  }
  if (rows !== Number(num_rows)) {
    throw new RangeError(`its row groups have ${rows} rows, and it says ${num_rows}`);
  }
}

/** Checks the pages of all columns of a row group before they are read. Throws RangeError. */
export async function checkPages(
  file: Blob,
  { schema }: FileMetaData,
  { columns }: RowGroup,
): Promise<void> {
  const leaves = leafLevels(schema);
  for (const [leaf, { meta_data: meta }] of columns.entries()) {
    const levels = leaves[leaf];
    if (!meta || !levels) throw new RangeError(`column ${leaf + 1} does not fit the schema`);
    const { start, end } = checkPlace(meta, file.size);
    const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
    const largestPage = Number(meta.total_uncompressed_size) + pageSlack;
    let values = 0;
    for (let place = 0; place < bytes.length && values < Number(meta.num_values); ) {
      const header = readThrift(bytes, place);
      const page = pageOf(header.struct);
      const next = header.end + page.compressed;
      if (next > bytes.length || page.uncompressed > Math.min(largestPage, largestGroup)) {
        throw new RangeError('a page goes beyond its column');
      }
      checkPage(page, bytes.subarray(header.end, next), meta.codec, levels);
      values += page.kind === 'dictionary' ? 0 : page.values;
      place = next;
    }
    if (values !== Number(meta.num_values)) {
      throw new RangeError(`a column has ${values} values, and it says ${meta.num_values}`);
    }
  }
}

function checkPlace(meta: ColumnMetaData | undefined, size: number) {
  const data = Number(meta?.data_page_offset ?? -1);
  const dictionary = Number(meta?.dictionary_page_offset ?? 0);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta?.total_compressed_size ?? -1);
  if (!(start >= magic.length && end > start && end <= size - tail)) {
    throw new RangeError(`a column stands at bytes ${start} to ${end} of ${size}`);
  }
  return { start, end };
}
