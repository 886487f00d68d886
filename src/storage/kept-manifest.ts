import { KeptError } from './kept-error';

/** A run of rows of a table in a file of its own, as an Arrow IPC stream. */
export interface KeptPart {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface KeptColumn {
  readonly name: string;
  /** Type in DuckDB. */
  readonly type: string;
}

/** The own rows of a dataset. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly KeptColumn[];
  readonly rows: number;
  readonly parts: readonly KeptPart[];
}

/** What the console looked at when the rows were kept. */
export interface KeptView {
  /** own: own rows only; all: own rows together with the snapshot. */
  readonly scope: 'own' | 'all';
  /** Civil date `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Months `YYYY-MM`. */
  readonly period: { readonly from: string; readonly to: string };
  /** Location of the snapshot that was open; null without one. */
  readonly snapshot: string | null;
}

/** Whether names and numbers of persons stand in the rows as they are. */
export type PersonalValues = 'masked' | 'unmasked';

/** All that is kept, and how it can be told from anything else. */
export interface KeptManifest {
  readonly format: typeof keptFormat;
  /** Time in UTC, ISO 8601. */
  readonly savedAt: string;
  readonly personalValues: PersonalValues;
  readonly view: KeptView;
  readonly tables: readonly KeptTable[];
}

/** Version of the layout of kept data. */
export const keptFormat = 1;

/**
 * The manifest in a text whose hash is known to be right. Throws KeptError: `newer` where a later
 * version of the console wrote it, `damaged` where it is none.
 */
export function parseKeptManifest(text: string): KeptManifest {
  const manifest = jsonOf(text) as Partial<KeptManifest> | null;
  const format = manifest?.format;
  if (typeof format === 'number' && format > keptFormat) {
    throw new KeptError('newer', `The kept data has format ${format}; this is ${keptFormat}.`);
  }
  if (format !== keptFormat || !manifest?.tables || !manifest.view) {
    throw new KeptError('damaged', 'The manifest of the kept data is none.');
  }
  return manifest as KeptManifest;
}

/** Rows of all tables. */
export function keptRows({ tables }: KeptManifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** Bytes of all files of rows. */
export function keptBytes({ tables }: Pick<KeptManifest, 'tables'>): number {
  return tables.reduce(
    (sum, { parts }) => sum + parts.reduce((bytes, part) => bytes + part.bytes, 0),
    0,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
