import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDataset } from '../../src/catalog/catalog';

/** What is asked of `npm run snapshot`. */
export interface SnapshotOptions {
  /** Files and folders of raw exports. */
  readonly inputs: readonly string[];
  /** Folder of the snapshot. */
  readonly out: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly publisher: string;
  /** Civil date; null: that of the last event. */
  readonly asOf: string | null;
  /** Datasets said by a person, by file name. */
  readonly datasets: ReadonlyMap<string, string>;
  /** File of the key to sign with; null: unsigned. */
  readonly sign: string | null;
  readonly keyPassphrase: string | null;
  /** Passphrase under which the snapshot is packed as `.zip.age`; null: it stays a folder. */
  readonly passphrase: string | null;
  readonly zip: boolean;
  readonly gzip: boolean;
  readonly keepPersonalData: boolean;
  /** Where a new key is written instead of a snapshot. */
  readonly makeKey: string | null;
}

export const usage = `npm run snapshot -- <files or folders> --out <folder>
  --title TEXT            title of the snapshot in Chinese (--title-en in English)
  --publisher TEXT        who publishes it
  --as-of YYYY-MM-DD      date of the data; without it that of the last event
  --dataset FILE=NAME     the dataset of a file whose headers do not tell it; may be repeated
  --sign KEYFILE          signs with an Ed25519 key (--key-passphrase-file for an encrypted one)
  --zip                   packs the snapshot as <folder>.zip beside it
  --passphrase-file FILE  packs it encrypted as <folder>.zip.age instead
  --no-gzip               leaves the tables uncompressed
  --keep-personal-data    keeps names, numbers and addresses of persons uncovered
  --make-key KEYFILE      writes a new key and tells its fingerprint`;

/** The options that arguments state. Throws RangeError naming the argument and the remedy. */
export async function parseOptions(args: readonly string[]): Promise<SnapshotOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      out: { type: 'string' },
      title: { type: 'string' },
      'title-en': { type: 'string' },
      publisher: { type: 'string' },
      'as-of': { type: 'string' },
      dataset: { type: 'string', multiple: true },
      sign: { type: 'string' },
      'key-passphrase-file': { type: 'string' },
      'passphrase-file': { type: 'string' },
      zip: { type: 'boolean', default: false },
      gzip: { type: 'boolean', default: true },
      'keep-personal-data': { type: 'boolean', default: false },
      'make-key': { type: 'string' },
    },
  });
  const makeKey = values['make-key'] ?? null;
  if (makeKey === null && (positionals.length === 0 || !values.out)) {
    throw new RangeError(`The files to read and --out are needed.\n${usage}`);
  }
  const out = resolve(values.out ?? '.');
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isCivilDate(asOf)) {
    throw new RangeError(`--as-of needs a date such as 2026-10-31, not "${asOf}".`);
  }
  const title = values.title ?? basename(out);
  return {
    inputs: positionals,
    out,
    title: { zh: title, en: values['title-en'] ?? title },
    publisher: values.publisher ?? '—',
    asOf,
    datasets: new Map((values.dataset ?? []).map(datasetChoice)),
    sign: values.sign ?? null,
    keyPassphrase: await secretIn(values['key-passphrase-file']),
    passphrase: await secretIn(values['passphrase-file']),
    zip: values.zip,
    gzip: values.gzip,
    keepPersonalData: values['keep-personal-data'],
    makeKey,
  };
}

function datasetChoice(choice: string): [file: string, dataset: string] {
  const place = choice.lastIndexOf('=');
  const [file, dataset] = [choice.slice(0, place), choice.slice(place + 1)];
  if (place > 0 && findDataset(dataset)) return [file, dataset];
  throw new RangeError(
    `--dataset needs a file and a dataset of the catalogue, such as "a.csv=complaints", not "${choice}".`,
  );
}

function isCivilDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The first line of a file: passphrases do not belong on the command line. */
async function secretIn(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null;
  const [line = ''] = (await readFile(file, 'utf8')).split(/\r?\n/);
  if (line === '') throw new RangeError(`${file} is empty: its first line is the passphrase.`);
  return line;
}
