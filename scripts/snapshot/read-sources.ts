import { IntakeError } from '../../src/intake/intake-error';
import { certainDataset } from '../../src/intake/map/recognise-dataset';
import { type Inspection, inspectTable } from '../../src/intake/read/inspect-table';
import { defaultOptions, type IntakeOptions } from '../../src/intake/read/read-plan';
import { readTable } from '../../src/intake/read/read-table';
import type { IntakeReport, RejectedRow } from '../../src/intake/report/intake-report';
import { readingOf } from '../../src/intake/source/reading';
import type { SourceFile } from './source-files';
import type { StagedTables } from './staged-tables';

/** A table of a file that was read, with its rejected rows. */
export interface ReadSource {
  readonly name: string;
  readonly report: IntakeReport;
  /** JSON arrays of `RejectedRow`, in order. */
  readonly rejected: readonly Blob[];
}

export interface ReadSourcesOptions {
  /** Datasets said by a person, by file name. */
  readonly datasets: ReadonlyMap<string, string>;
  readonly keepPersonalData: boolean;
  readonly progress: (line: string) => void;
}

const rejectedRowsAPart = 5_000;

/**
 * Reads every table of every file by the intake of the console; accepted rows go to the staged
 * tables. Throws Error naming file, table, line and remedy where one cannot be read.
 */
export async function readSources(
  files: readonly SourceFile[],
  staged: StagedTables,
  options: ReadSourcesOptions,
): Promise<readonly ReadSource[]> {
  const read: ReadSource[] = [];
  for (const source of files) {
    const first = await inspected(source, null);
    for (const table of first.tables.length > 0 ? first.tables : [null]) {
      const inspection = table === first.table ? first : await inspected(source, table);
      const named = first.tables.length > 1 ? `${source.name} › ${table}` : source.name;
      read.push(await readOne(named, source, inspection, staged, options));
    }
  }
  return read;
}

async function inspected(source: SourceFile, table: string | null): Promise<Inspection> {
  try {
    return await inspectTable(source.file, table === null ? {} : { table });
  } catch (thrown) {
    throw failure(table === null ? source.name : `${source.name} › ${table}`, thrown);
  }
}

async function readOne(
  name: string,
  source: SourceFile,
  inspection: Inspection,
  staged: StagedTables,
  { datasets, keepPersonalData, progress }: ReadSourcesOptions,
): Promise<ReadSource> {
  const said = datasets.get(name) ?? datasets.get(source.name);
  const candidate = said
    ? inspection.candidates.find(({ dataset }) => dataset === said)
    : certainDataset(inspection.candidates);
  if (!candidate) throw undecided(name, inspection, said);
  const intakeOptions: IntakeOptions = { ...defaultOptions, keepPersonalData };
  const rejected: Blob[] = [];
  let held: RejectedRow[] = [];
  const putAway = () => {
    if (held.length > 0) rejected.push(new Blob([JSON.stringify(held)]));
    held = [];
  };
  const { dataset, mapping } = candidate;
  const plan = { ...readingOf(inspection), dataset, mapping, options: intakeOptions };
  try {
    const report = await readTable(source.file, plan, {
      onAccepted: (columns, rowCount) => staged.add(dataset, columns, rowCount),
      onRejected: (row) => {
        held.push(row);
        if (held.length >= rejectedRowsAPart) putAway();
      },
    });
    putAway();
    progress(`${name}: ${dataset}, ${report.accepted} of ${report.rows} rows accepted`);
    return { name, report, rejected };
  } catch (thrown) {
    throw failure(name, thrown);
  }
}

function undecided(name: string, { candidates }: Inspection, said: string | undefined): Error {
  const likely = candidates.slice(0, 3).map(({ dataset }) => dataset);
  const why = said
    ? `none of its headers belongs to ${said}`
    : 'its headers do not tell which dataset it holds';
  const choice = likely.length > 0 ? `; the likeliest: ${likely.join(', ')}` : '';
  return new Error(
    `${name}: ${why}${choice}. Say so with --dataset "${name}=<dataset>", or leave the file out.`,
  );
}

function failure(name: string, thrown: unknown): Error {
  if (!(thrown instanceof IntakeError)) return new Error(`${name}: ${thrown}`, { cause: thrown });
  const place = thrown.line === null ? '' : `, line ${thrown.line}`;
  return new Error(
    `${name}${place}: ${thrown.message} Correct the file, or leave it out (${thrown.kind}).`,
    { cause: thrown },
  );
}
