/** Values of one measure, a unit each; null (or NaN) where nothing is known. */
export type Column = readonly (number | null)[];

/** Whether a value is known. */
export function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && !Number.isNaN(value);
}

/** The known values, in their order. */
export function knownValues(column: Column): number[] {
  return column.filter(isKnown);
}

/** A column with every known value replaced; unknown ones stay null. */
export function mapKnown(column: Column, change: (value: number) => number): (number | null)[] {
  return column.map((value) => (isKnown(value) ? change(value) : null));
}
