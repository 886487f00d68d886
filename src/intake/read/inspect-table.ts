import { datasets } from '../../catalog/catalog';
import { IntakeError } from '../intake-error';
import { findHeaderRow } from '../map/find-header-row';
import type { Candidate } from '../map/recognise-dataset';
import { loadAdapter } from '../source/load-adapter';
import type { Reading } from '../source/reading';
import { recogniseFormat } from '../source/recognise-format';
import type { SourceRow } from '../source/source-row';

/** What the beginning of a file tells about one of its tables. */
export interface Inspection extends Reading {
  /** Names of all sheets or tables; none where the file is one table. */
  readonly tables: readonly string[];
  readonly headers: readonly string[];
  /** Rows above the header, which are passed over. */
  readonly titleRows: readonly SourceRow[];
  /** The first rows below the header. */
  readonly sampleRows: readonly SourceRow[];
  /** Datasets that the headers may belong to, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

const inspectedRows = 60;
const sampledRows = 20;

/** What a person has said of a file; it counts instead of what would be found out. */
export type InspectionChoices = Partial<Reading>;

/**
 * Finds out how a file is to be read. Throws IntakeError for an empty file and for one of a format
 * that cannot be read.
 */
export async function inspectTable(
  file: Blob,
  choices: InspectionChoices = {},
): Promise<Inspection> {
  if (file.size === 0) throw new IntakeError('empty_file', 'The file is empty.');
  const format = choices.format ?? (await recogniseFormat(file));
  const adapter = await loadAdapter(format);
  const text = await adapter.sniff(file, choices);
  const tables = await adapter.tables(file);
  const reading = { format, table: choices.table ?? tables[0] ?? null, ...text };
  const rows = await firstRows(adapter.rows(file, reading));
  const header = findHeaderRow(rows, datasets, choices.headerLine);
  if (!header) throw new IntakeError('empty_file', 'The file has no rows.');
  return {
    ...reading,
    tables,
    headerLine: header.row.line,
    headers: header.row.cells,
    titleRows: rows.slice(0, header.place),
    sampleRows: rows.slice(header.place + 1, header.place + 1 + sampledRows),
    candidates: header.candidates,
  };
}

/** The first rows; damage after the first of them is left to the reading of the whole table. */
async function firstRows(runs: AsyncIterable<readonly SourceRow[]>): Promise<SourceRow[]> {
  const found: SourceRow[] = [];
  try {
    for await (const rows of runs) {
      found.push(...rows.slice(0, inspectedRows - found.length));
      if (found.length >= inspectedRows) break;
    }
  } catch (thrown) {
    if (!(thrown instanceof IntakeError) || found.length === 0) throw thrown;
  }
  return found;
}
