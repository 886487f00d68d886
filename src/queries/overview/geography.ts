/** What the Overview needs to know of the regions. */
export interface Geography {
  readonly cities: readonly string[];
  readonly counties: readonly string[];
  /** The city of a county, a city itself, null for the province. */
  readonly cityOf: (code: string) => string | null;
  /** The region and everything in it that the filter means by it. */
  readonly expand: (code: string) => readonly string[];
  /** People living there. */
  readonly population: (code: string) => number;
}
