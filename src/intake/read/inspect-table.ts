import { datasets } from '../../catalog/catalog';
import { IntakeError } from '../intake-error';
import { findHeaderRow } from '../map/find-header-row';
import { likelyDatasets } from '../map/likely-datasets';
import { type Candidate, certainDataset } from '../map/recognise-dataset';
import type { FileFormat } from '../source/file-format';
import { loadAdapter } from '../source/load-adapter';
import type { Reading } from '../source/reading';
import { recogniseFormat } from '../source/recognise-format';
import type { SourceRow } from '../source/source-row';

/** What the beginning of a file tells about one of its tables. */
export interface Inspection extends Reading {
  /** Names of all sheets or tables; none where the file is one table. */
  readonly tables: readonly string[];
  /** Those whose headers tell their dataset, where no table was chosen. */
  readonly fitting: readonly string[];
  readonly headers: readonly string[];
  /** Rows above the header, which are passed over. */
  readonly titleRows: readonly SourceRow[];
  /** The first rows below the header. */
  readonly sampleRows: readonly SourceRow[];
  /** Datasets that the headers may belong to, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

const inspectedRows = 60;
const triedTables = 30;
const sampledRows = 20;

/** What a person has said of a file; it counts instead of what would be found out. */
export type InspectionChoices = Partial<Reading>;

/**
 * Finds out how a file is to be read; of several tables the one whose headers fit a dataset best,
 * unless one is chosen. Throws IntakeError for an empty file and for one of a format that cannot be
 * read.
 */
export async function inspectTable(
  file: Blob,
  choices: InspectionChoices = {},
): Promise<Inspection> {
  if (file.size === 0) throw new IntakeError('empty_file', 'The file is empty.');
  const format = choices.format ?? (await recogniseTableFormat(file));
  const adapter = await loadAdapter(format);
  const text = await adapter.sniff(file, choices);
  const tables = await adapter.tables(file);
  const found: Inspection[] = [];
  for (const table of choices.table ? [choices.table] : tablesToTry(tables)) {
    const reading = { format, table, ...text };
    const rows = await firstRows(adapter.rows(file, reading));
    const header = headerOf(rows, choices.headerLine);
    if (!header) continue;
    found.push({
      ...reading,
      tables,
      fitting: [],
      headerLine: header.row.line,
      headers: header.row.cells,
      titleRows: rows.slice(0, header.place),
      sampleRows: rows.slice(header.place + 1, header.place + 1 + sampledRows),
      candidates: header.candidates,
    });
  }
  const best = found.reduce<Inspection | null>(
    (first, each) => (first && confidenceOf(first) >= confidenceOf(each) ? first : each),
    null,
  );
  if (!best) throw new IntakeError('empty_file', 'The file has no rows.');
  const fitting = found.flatMap(({ table, candidates }) =>
    table !== null && certainDataset(candidates) ? [table] : [],
  );
  const candidates = await likelyDatasets(best.headers, best.candidates, datasets);
  return { ...best, fitting, candidates };
}

async function recogniseTableFormat(file: Blob): Promise<FileFormat> {
  const format = await recogniseFormat(file);
  if (format === 'zip' || format === 'duckdb') {
    throw new IntakeError('unsupported_format', format === 'zip' ? 'ZIP' : 'DuckDB');
  }
  return format;
}

function tablesToTry(tables: readonly string[]): readonly (string | null)[] {
  return tables.length === 0 ? [null] : tables.slice(0, triedTables);
}

/** The names of the columns where the format has them in a row of its own, else the likeliest row. */
function headerOf(rows: readonly SourceRow[], chosenLine: number | undefined) {
  return findHeaderRow(rows, datasets, rows[0]?.line === 0 ? 0 : chosenLine);
}

function confidenceOf({ candidates }: Inspection): number {
  return candidates[0]?.confidence ?? 0;
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
