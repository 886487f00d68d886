/**
 * The filter of the console. It lives in the URL and nowhere else.
 * Months are `YYYY-MM`, inclusive. Empty arrays mean "all".
 */
export interface Filter {
  readonly from: string | null;
  readonly to: string | null;
  /** GB/T 2260 codes; a city stands for itself and all its counties, 330000 for itself only. */
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  readonly areas: readonly string[];
}

export const emptyFilter: Filter = {
  from: null,
  to: null,
  regions: [],
  departments: [],
  areas: [],
};
