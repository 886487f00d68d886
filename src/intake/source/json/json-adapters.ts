import { decodeText } from '../../text/decode-text';
import { sniffEncoding } from '../../text/sniff-encoding';
import type { TableAdapter } from '../table-adapter';
import { jsonLines } from './json-lines';
import { jsonRecords } from './json-records';
import { type NumberedRecord, recordRows } from './record-rows';

/** JSON: a list of objects or of lists, at the root or in a property. */
export const jsonAdapter = adapterOf(jsonRecords);
/** JSON Lines: an object a line. */
export const jsonLinesAdapter = adapterOf(jsonLines);

function adapterOf(
  parse: (pieces: AsyncIterable<string>) => AsyncIterable<NumberedRecord>,
): TableAdapter {
  return {
    sniff: async (file, { encoding }) => ({
      encoding: encoding ?? (await sniffEncoding(file)),
      delimiter: null,
    }),
    tables: async () => [],
    rows: (file, { encoding }, onBytes) =>
      recordRows(parse(decodeText(file, encoding ?? 'utf-8', onBytes))),
  };
}
