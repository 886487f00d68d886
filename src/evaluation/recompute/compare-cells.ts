import type { CellColumns } from './assessed-rows';
import type { Cell } from './recompute-input';

/** A cell whose two computations differ; null where one of them has no such cell. */
export interface CellDifference {
  readonly month: number;
  readonly region: string | null;
  readonly department: string | null;
  readonly area: string;
  readonly ours: readonly [numerator: number, denominator: number] | null;
  readonly theirs: readonly [numerator: number, denominator: number] | null;
}

export interface CellComparison {
  /** Number of different cells in either. */
  readonly cells: number;
  readonly differences: readonly CellDifference[];
}

/**
 * Compares the cube's cells of one indicator with its recomputed ones: all must be equal, sums of
 * fractions up to the order in which they are added (1e-12 of the greater one).
 */
export function compareCells(ours: readonly Cell[], theirs: CellColumns): CellComparison {
  const pairs = new Map<string, CellDifference>();
  for (const { month, region, department, area, numerator, denominator } of ours) {
    const place = { month, region, department, area };
    pairs.set(keyOf(place), { ...place, ours: [numerator, denominator], theirs: null });
  }
  theirs.month.forEach((month, index) => {
    const place = {
      month,
      region: theirs.region[index] ?? null,
      department: theirs.department[index] ?? null,
      area: theirs.area[index] ?? 'other',
    };
    const sums = [theirs.numerator[index] ?? 0, theirs.denominator[index] ?? 0] as const;
    const key = keyOf(place);
    pairs.set(key, { ...place, ours: pairs.get(key)?.ours ?? null, theirs: sums });
  });
  return {
    cells: pairs.size,
    differences: [...pairs.values()].filter(
      (pair) =>
        pair.ours === null ||
        pair.theirs === null ||
        !isSame(pair.ours[0], pair.theirs[0]) ||
        !isSame(pair.ours[1], pair.theirs[1]),
    ),
  };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function keyOf(place: Pick<Cell, 'month' | 'region' | 'department' | 'area'>): string {
  return JSON.stringify([place.month, place.region, place.department, place.area]);
}
