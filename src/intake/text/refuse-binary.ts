import { IntakeError } from '../intake-error';

/** First bytes of formats that are no delimited text. */
const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['XLSX or ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Throws IntakeError `unsupported_format` naming the format for a file that is no delimited text. */
export async function refuseBinary(file: Blob): Promise<void> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const found = signatures.find(([, bytes]) => bytes.every((byte, place) => head[place] === byte));
  if (found) throw new IntakeError('unsupported_format', found[0]);
  if ([...head.slice(8, 12)].map((byte) => String.fromCharCode(byte)).join('') === 'DUCK') {
    throw new IntakeError('unsupported_format', 'DuckDB');
  }
}
