import { IntakeError } from '../../../src/intake/intake-error';
import { certainDataset } from '../../../src/intake/map/recognise-dataset';
import type { FieldColumn } from '../../../src/intake/read/column-batch';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { defaultOptions, type IntakeOptions } from '../../../src/intake/read/read-plan';
import { readTable } from '../../../src/intake/read/read-table';
import type { IntakeReport, RejectedRow } from '../../../src/intake/report/intake-report';

export interface ReadSample {
  readonly report: IntakeReport;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly rejected: readonly RejectedRow[];
}

/** A file read as the console reads it without any choice of a person: its rows as objects. */
export async function readWhole(
  file: Blob,
  options: Partial<IntakeOptions> = {},
): Promise<ReadSample> {
  const inspection = await inspectTable(file);
  const candidate = certainDataset(inspection.candidates);
  if (!candidate) throw new IntakeError('dataset_unknown', 'No dataset fits.');
  const rows: Record<string, unknown>[] = [];
  const rejected: RejectedRow[] = [];
  const report = await readTable(
    file,
    { ...inspection, ...candidate, options: { ...defaultOptions, ...options } },
    {
      onAccepted: (columns, rowCount) => rows.push(...rowsOf(columns, rowCount)),
      onRejected: (row) => rejected.push(row),
    },
  );
  return { report, rows, rejected };
}

/** What is compared of a file of the corpus: recognition, counts by rule, rows. */
export async function readSample(file: Blob): Promise<unknown> {
  try {
    const { encoding, delimiter, headerLine } = await inspectTable(file);
    const { report, rows, rejected } = await readWhole(file);
    return {
      encoding,
      delimiter,
      headerLine,
      dataset: report.dataset,
      rows: report.rows,
      accepted: report.accepted,
      rejected: report.rejected,
      missingColumns: report.missingColumns,
      events: report.events,
      changes: counts(report.changes),
      faults: rejected.map(({ line, faults }) => ({
        line,
        faults: faults.map(({ field, rule, original }) => [field, rule, original]),
      })),
      loaded: rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      ),
    };
  } catch (thrown) {
    if (!(thrown instanceof IntakeError)) throw thrown;
    return { error: { kind: thrown.kind, line: thrown.line } };
  }
}

function counts(changes: IntakeReport['changes']): Record<string, number> {
  return Object.fromEntries(
    changes
      .map(({ field, rule, count }) => [`${field ?? '*'} ${rule}`, count] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function rowsOf(columns: readonly FieldColumn[], rowCount: number): Record<string, unknown>[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  );
}
