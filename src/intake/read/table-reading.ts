import { datasetByName } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { Mapping } from '../map/map-headers';
import { QualityTally } from '../quality/quality-tally';
import { type Correction, correctedLine } from '../report/correction';
import { type IntakeReport, keptRejectedRows, type RejectedRow } from '../report/intake-report';
import { Tally } from '../report/tally';
import type { ChangeRule, FaultRule } from '../rules';
import type { SourceRow } from '../source/source-row';
import { ColumnBatch, type FieldColumn } from './column-batch';
import { FooterFilter } from './footer-filter';
import type { ReadPlan } from './read-plan';
import { createRowReader, type ReadRow, type RowReader } from './row-reader';

/** Where the rows of a file go while it is read. */
export interface RowSink {
  /** Accepted rows as columns, in runs of up to `batchRows`. */
  onAccepted(columns: readonly FieldColumn[], rowCount: number): void;
  onRejected(row: RejectedRow): void;
}

export const batchRows = 8_192;

/** The reader of the rows below a header. */
export function rowReaderOf(
  headers: readonly string[],
  { dataset, mapping, options, extraColumns = [] }: ReadPlan,
  seenKeys?: Set<string>,
): RowReader {
  return createRowReader(datasetByName(dataset), headers, mapping, options, extraColumns, seenKeys);
}

/** Reads the rows below a header one by one and keeps count of what became of each. */
export class TableReading {
  rows = 0;
  readonly #headers: readonly string[];
  readonly #mapping: Mapping;
  readonly #dataset: Dataset;
  readonly #sink: RowSink;
  readonly #reader: RowReader;
  readonly #batch: ColumnBatch;
  readonly #changes = new Tally<ChangeRule>();
  readonly #faults = new Tally<FaultRule>();
  readonly #quality: QualityTally;
  readonly #rejectedRows: RejectedRow[] = [];
  readonly #correction: Correction | null;
  readonly #uncorrected: Set<number>;
  readonly #corrected: number[] = [];
  readonly #eventPlace: number;
  readonly #footer: FooterFilter | null;
  /** Whether a row without its last cells is a defect: spread sheets do not write empty ones. */
  readonly #isRagged: boolean;
  #rejected = 0;
  #first: string | null = null;
  #last: string | null = null;

  constructor(
    headers: readonly string[],
    plan: ReadPlan,
    sink: RowSink,
    reader: RowReader = rowReaderOf(headers, plan),
  ) {
    this.#headers = headers;
    this.#mapping = plan.mapping;
    this.#dataset = datasetByName(plan.dataset);
    this.#sink = sink;
    this.#reader = reader;
    const { mapping, extraColumns = [] } = plan;
    const fields = filledFields(this.#dataset, mapping);
    this.#batch = new ColumnBatch(this.#dataset, fields, extraColumns.length > 0);
    this.#quality = new QualityTally(this.#dataset, plan.mapping);
    this.#footer = plan.headerLine > 0 ? new FooterFilter() : null;
    this.#isRagged = plan.format === 'delimited';
    this.#correction = plan.correction ?? null;
    this.#uncorrected = new Set(plan.correction?.lines);
    this.#eventPlace = this.#dataset.fields.findIndex(({ role }) => role === 'event_date');
  }

  /** Takes the next row of the file; those that may belong to a footer are held back. */
  add(row: SourceRow): void {
    if (!this.#footer) this.#read(row);
    else for (const certain of this.#footer.add(row)) this.#read(certain);
  }

  #read(source: SourceRow): void {
    this.rows += 1;
    const row = this.#isRagged ? source : padded(source, this.#headers.length);
    const read = this.#reader.read(row);
    this.#quality.add(read);
    if (read.faults.length > 0) {
      this.#reject(row.line, read);
    } else {
      this.#accept(row.line, read);
      this.#noteCorrected(row.cells);
    }
  }

  finish(): IntakeReport {
    this.#flush();
    return {
      dataset: this.#dataset.name,
      headers: this.#headers,
      mapping: this.#mapping,
      rows: this.rows,
      accepted: this.rows - this.#rejected,
      rejected: this.#rejected,
      missingColumns: this.#reader.missingColumns,
      changes: this.#changes.counts(),
      faults: this.#faults.counts(),
      rejectedRows: this.#rejectedRows,
      correctedLines: this.#corrected,
      passedOver: this.#footer?.finish() ?? [],
      quality: this.#quality.finish(),
      events: this.#first && this.#last ? { first: this.#first, last: this.#last } : null,
    };
  }

  #accept(line: number, { values, changes, extra }: ReadRow): void {
    for (const { field, rule, original, value } of changes) {
      this.#changes.add(field, rule, line, original, value);
    }
    const event = values[this.#eventPlace];
    if (typeof event === 'string') {
      if (this.#first === null || event < this.#first) this.#first = event;
      if (this.#last === null || event > this.#last) this.#last = event;
    }
    this.#batch.add(values, extra);
    if (this.#batch.rowCount >= batchRows) this.#flush();
  }

  #noteCorrected(cells: readonly string[]): void {
    if (!this.#correction) return;
    const line = correctedLine(cells, this.#correction.lineColumn);
    if (line !== null && this.#uncorrected.delete(line)) this.#corrected.push(line);
  }

  #reject(line: number, { cells, faults }: ReadRow): void {
    this.#rejected += 1;
    for (const { field, rule, original } of faults) {
      this.#faults.add(field, rule, line, original, null);
    }
    const rejected = { line, cells, faults };
    if (this.#rejectedRows.length < keptRejectedRows) this.#rejectedRows.push(rejected);
    this.#sink.onRejected(rejected);
  }

  #flush(): void {
    const { rowCount } = this.#batch;
    if (rowCount > 0) this.#sink.onAccepted(this.#batch.take(), rowCount);
  }
}

function padded(row: SourceRow, width: number): SourceRow {
  const missing = width - row.cells.length;
  if (missing <= 0) return row;
  return { line: row.line, cells: [...row.cells, ...new Array<string>(missing).fill('')] };
}

/** Fields that columns fill or that are derived. */
function filledFields(dataset: Dataset, mapping: Mapping): ReadonlySet<string> {
  const derived = dataset.fields.filter(({ derive }) => derive).map(({ name }) => name);
  const mapped = mapping.filter((name) => name !== null);
  return new Set([...mapped, ...derived, ...dataset.primaryKey]);
}
