import type { QualityCounts } from './counts';

/** The quality of what one unit contributed. */
export interface UnitQuality {
  /** Region code; null where the rows do not tell. */
  readonly region: string | null;
  /** Department code; null where the rows do not tell. */
  readonly department: string | null;
  readonly rows: number;
  readonly accepted: number;
  /** Rows without a defect in any dimension. */
  readonly faultless: number;
  readonly counts: QualityCounts;
}

/** The quality of one field; `field` null: of the rows as a whole. */
export interface FieldQuality {
  readonly field: string | null;
  /** Rows in which it has a value after reading. */
  readonly filled: number;
  readonly counts: QualityCounts;
}

/** The quality of the rows of a file, accepted and rejected ones. */
export interface FileQuality {
  readonly faultless: number;
  readonly counts: QualityCounts;
  readonly fields: readonly FieldQuality[];
  /** One for each region and department in the rows, most rows first. */
  readonly units: readonly UnitQuality[];
  /** Rows whose timeliness cannot be judged; null where the dataset has no time limit. */
  readonly timelinessNotAssessable: number | null;
}

/** Order of units: most rows first, then by code. */
export function byRows(first: UnitQuality, second: UnitQuality): number {
  return second.rows - first.rows || (codesOf(first) < codesOf(second) ? -1 : 1);
}

function codesOf({ region, department }: UnitQuality): string {
  return `${region ?? ''} ${department ?? ''}`;
}
