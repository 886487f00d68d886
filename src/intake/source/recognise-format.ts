import { IntakeError } from '../intake-error';
import type { FileFormat } from './file-format';

/** Formats of files that hold several files or tables of their own. */
export type ContainerFormat = 'zip' | 'duckdb';

type Recognised = FileFormat | ContainerFormat;

const signatures: readonly (readonly [format: Recognised, place: number, sign: string])[] = [
  ['xls', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['parquet', 0, 'PAR1'],
  ['arrow', 0, 'ARROW1'],
  ['arrow', 0, '\xff\xff\xff\xff'],
  ['duckdb', 8, 'DUCK'],
];

const zipSigns = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Formats that are known and not read, by what a person calls them. */
const refused: readonly (readonly [name: string, sign: string])[] = [
  ['PDF', '%PDF'],
  ['GZIP', '\x1f\x8b'],
  ['RAR', 'Rar!'],
  ['7-Zip', '7z\xbc\xaf'],
  ['Feather (1)', 'FEA1'],
  ['Parquet (encrypted)', 'PARE'],
  ['SQLite', 'SQLite format 3'],
  ['JPEG', '\xff\xd8\xff'],
  ['PNG', '\x89PNG'],
];

/** Markup that programs save under the name of a spread sheet. */
const markup = /^\s*<(?:!doctype\s+html|html|head|meta|table|\?xml)\b/i;

/** Names of formats that are never text: what else stands in such a file has lost its beginning. */
const neverText = /\.(?:zip|parquet|arrows?|feather|duckdb|db)$/i;

const headBytes = 4_096;

/**
 * The format of a file by its first bytes, whatever its name says; its name decides only between
 * kinds of text. Throws IntakeError `unsupported_format` naming a known format that is not read,
 * `damaged` where the name is that of a format of which the bytes show nothing.
 */
export async function recogniseFormat(file: Blob): Promise<Recognised> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (zipSigns.some((sign) => text.startsWith(sign))) return formatOfZip(text, nameOf(file));
  const found = signatures.find(([, place, sign]) => text.startsWith(sign, place));
  if (found) return found[0];
  const known = refused.find(([, sign]) => text.startsWith(sign));
  if (known) throw new IntakeError('unsupported_format', known[0]);
  const start = new TextDecoder().decode(head).replace(/^\ufeff/, '');
  if (markup.test(start)) throw new IntakeError('unsupported_format', 'HTML / XML');
  if (file.size > 0 && neverText.test(nameOf(file))) {
    throw new IntakeError('damaged', 'The file does not begin as its name says.');
  }
  return formatOfText(start, nameOf(file));
}

/** The name of a file; a blob has none. */
export function nameOf(file: Blob): string {
  return 'name' in file && typeof file.name === 'string' ? file.name : '';
}

function formatOfZip(head: string, name: string): Recognised {
  if (/\.xls[xm]$/i.test(name) || /\[Content_Types\]\.xml|xl\/w/.test(head)) return 'xlsx';
  if (/\.ods$|\.docx?$|\.pptx$/i.test(name) || head.includes('opendocument')) {
    throw new IntakeError('unsupported_format', 'OpenDocument');
  }
  return 'zip';
}

function formatOfText(text: string, name: string): FileFormat {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  const start = text.trimStart();
  if (/^\[\s*(?:[{[]|\]\s*$)/.test(start)) return 'json';
  if (!/^\{\s*(?:"|\})/.test(start)) return /\.json$/i.test(name) ? 'json' : 'delimited';
  const [first = '', second = ''] = start.split('\n').filter((line) => line.trim() !== '');
  return isObject(first) && second.trimStart().startsWith('{') ? 'jsonl' : 'json';
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
