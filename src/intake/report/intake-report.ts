import type { Mapping } from '../map/map-headers';
import type { FileQuality } from '../quality/file-quality';
import type { ChangeRule, FaultRule } from '../rules';
import type { SourceRow } from '../source/source-row';
import type { RuleCount } from './tally';

/** A rule that a row breaks. */
export interface Fault {
  /** Null where it concerns the row as a whole. */
  readonly field: string | null;
  readonly rule: FaultRule;
  /** The text in the file; empty where nothing stood. */
  readonly original: string;
}

/** A row that is not loaded, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly Fault[];
}

/** What became of the rows of a file. `accepted + rejected = rows`, always. */
export interface IntakeReport {
  readonly dataset: string;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Notes, totals and signatures below the table: no rows of it, and not counted among them. */
  readonly passedOver: readonly SourceRow[];
  /** Required fields for which the file has no column and that stay empty: no row is rejected for them. */
  readonly missingColumns: readonly string[];
  /** Rules that changed values of accepted rows. */
  readonly changes: readonly RuleCount<ChangeRule>[];
  /** Rules that rejected rows; a row may break several. */
  readonly faults: readonly RuleCount<FaultRule>[];
  /** The first rejected rows, up to `keptRejectedRows`. */
  readonly rejectedRows: readonly RejectedRow[];
  /** Lines of the first file whose rows were accepted, where this file corrects another; else none. */
  readonly correctedLines: readonly number[];
  /** All rows in the dimensions of data quality. */
  readonly quality: FileQuality;
  /** First and last event date of the accepted rows, `YYYY-MM-DD`; null without any. */
  readonly events: { readonly first: string; readonly last: string } | null;
}

export const keptRejectedRows = 500;
