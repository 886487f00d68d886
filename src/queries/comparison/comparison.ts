import type { Bilingual } from '../../catalog/dataset-schema';
import type { ComparedDataset } from './compared-dataset';

/** One of the two snapshots that are compared. */
export interface ComparedSnapshot {
  readonly location: string;
  readonly title: Bilingual;
  /** Civil date `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** How many rows of a dataset are of which kind. Late rows are among the added ones. */
export interface DifferenceCounts {
  readonly newer: number;
  readonly older: number;
  readonly added: number;
  readonly late: number;
  readonly withdrawn: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** How many late rows are late by how many days. */
export interface LateRows {
  readonly days: number;
  readonly rows: number;
}

/** What has become of a dataset between two snapshots. */
export interface DatasetDifference {
  readonly dataset: ComparedDataset;
  readonly counts: DifferenceCounts;
  /** Changed rows by field, most first. */
  readonly changedFields: readonly { readonly field: string; readonly rows: number }[];
  /** Fewest days first. */
  readonly lateness: readonly LateRows[];
  /** Keys that several rows of one snapshot have; those rows were paired in order. */
  readonly repeatedKeys: number;
}

/** A figure of both snapshots, each of its own usual period, in the indicator's unit. */
export interface KeyFigureChange {
  readonly indicator: string;
  readonly older: number | null;
  readonly newer: number | null;
  /** What the newer snapshot says of the period of the older one. */
  readonly revised: number | null;
  /** The same without the rows that came late. */
  readonly revisedWithoutLate: number | null;
}

/** A comparison as far as it has got. */
export interface Comparison {
  readonly newer: ComparedSnapshot;
  readonly older: ComparedSnapshot;
  /** In the order in which they were compared. */
  readonly datasets: readonly DatasetDifference[];
  /** Null until they are known, and where the snapshots carry no cells. */
  readonly figures: readonly KeyFigureChange[] | null;
}
