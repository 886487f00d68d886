import type { FixtureRow } from '../support/dataset-tables';

/** Rows, the months they make and the figure of August to October 2026, worked out by hand. */
export interface Example {
  readonly indicator: string;
  readonly rows: Readonly<Record<string, readonly FixtureRow[]>>;
  /** Cells by month: numerator and denominator over all units. */
  readonly months: Readonly<Record<number, readonly [numerator: number, denominator: number]>>;
  readonly value: number | null;
  /** The area of the cells where it is not that of the rows. */
  readonly area?: string;
}

/** The same row several times. */
export function times(count: number, row: FixtureRow): FixtureRow[] {
  return Array.from({ length: count }, () => row);
}
