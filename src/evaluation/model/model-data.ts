import type { Column } from '../../stats/column';

/** What a model scores: the values of its indicators for units, in one period. */
export interface ModelData {
  /** Codes of the units, in the order of all columns: region codes or department codes. */
  readonly units: readonly string[];
  /** The peers of each unit: only units of the same peers are compared. */
  readonly peers: readonly string[];
  /** Values by indicator, in the indicator's unit; null where missing or below the minimum data. */
  readonly values: ReadonlyMap<string, Column>;
  /** Denominators of shares and rates by indicator (events for counts), for the noise of small numbers. */
  readonly sizes: ReadonlyMap<string, Column>;
}
