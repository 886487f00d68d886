/** A value of a raw row; dates are `YYYY-MM-DD`. */
export type RawValue = string | number | boolean | null;

/** The rows of a dataset, column by column, all of one length. */
export type RawColumns = Readonly<Record<string, ArrayLike<RawValue>>>;

/** What the recomputation reads: raw rows and the calendar, nothing derived. */
export interface RecomputeInput {
  /** The data-as-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Months `YYYY-MM`, both included. */
  readonly from: string;
  readonly to: string;
  readonly datasets: Readonly<Record<string, RawColumns>>;
  /** Columns `day` (`YYYY-MM-DD`) and `working_days` (cumulative). */
  readonly calendar: { readonly day: ArrayLike<string>; readonly working_days: ArrayLike<number> };
}

/** A cell as the cube has it; `month` is yyyymm. */
export interface Cell {
  readonly indicator: string;
  readonly month: number;
  readonly region: string | null;
  readonly department: string | null;
  readonly area: string;
  readonly numerator: number;
  readonly denominator: number;
}
