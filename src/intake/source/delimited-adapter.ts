import { decodeText } from '../text/decode-text';
import { parseDelimited } from '../text/parse-delimited';
import { sniffDelimiter } from '../text/sniff-delimiter';
import { sniffEncoding, type TextEncodingName } from '../text/sniff-encoding';
import type { TableAdapter } from './table-adapter';

const sampleLength = 500_000;

/** CSV, TSV and their kin in any of the encodings. */
export const delimitedAdapter: TableAdapter = {
  async sniff(file, choices) {
    const encoding = choices.encoding ?? (await sniffEncoding(file));
    const delimiter = choices.delimiter ?? sniffDelimiter(await beginning(file, encoding));
    return { encoding, delimiter };
  },
  tables: async () => [],
  rows(file, { encoding, delimiter }, onBytes) {
    return parseDelimited(decodeText(file, encoding ?? 'utf-8', onBytes), delimiter ?? ',');
  },
};

/** The first complete lines of a text. */
async function beginning(file: Blob, encoding: TextEncodingName): Promise<string> {
  let text = '';
  for await (const piece of decodeText(file, encoding)) {
    text += piece;
    if (text.length >= sampleLength) return text.slice(0, text.lastIndexOf('\n') + 1);
  }
  return text;
}
