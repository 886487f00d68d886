import type { GradeRow } from './assemble-grades';

/**
 * The rows without those that a region further out already holds, so that a sum counts nobody twice.
 * Where a region's own row of a kind has at least as many subjects of every grade as the regions
 * within it together, and they have some, it is their total and they are left out; else it stands for
 * its own subjects beside theirs. The innermost regions are settled first.
 *
 * @param parentOf The region that a region lies in; null for none.
 */
export function withoutCountedTwice(
  rows: readonly GradeRow[],
  parentOf: (region: string) => string | null,
): readonly GradeRow[] {
  const around = new Map(
    rows.map(({ region }) => [region, regionsAround(region, parentOf)] as const),
  );
  const isWithin = (region: string, outer: string) => around.get(region)?.includes(outer) ?? false;
  const outwards = [...around].toSorted(([, a], [, b]) => b.length - a.length);
  let left = rows;
  for (const kind of new Set(rows.map((row) => row.kind))) {
    for (const [region] of outwards) {
      const ofKind = left.filter((row) => row.kind === kind);
      const own = ofKind.filter((row) => row.region === region);
      const inner = ofKind.filter((row) => isWithin(row.region, region));
      if (!isTotal(own, inner)) continue;
      const counted = new Set(inner);
      left = left.filter((row) => !counted.has(row));
    }
  }
  return left;
}

function regionsAround(
  region: string,
  parentOf: (region: string) => string | null,
): readonly string[] {
  const parent = parentOf(region);
  return parent === null ? [] : [parent, ...regionsAround(parent, parentOf)];
}

function isTotal(own: readonly GradeRow[], inner: readonly GradeRow[]): boolean {
  const mine = countsOf(own);
  const stated = [...countsOf(inner)].filter(([, count]) => count > 0);
  return stated.length > 0 && stated.every(([grade, count]) => (mine.get(grade) ?? 0) >= count);
}

function countsOf(rows: readonly GradeRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { grade, subjects } of rows) counts.set(grade, (counts.get(grade) ?? 0) + subjects);
  return counts;
}
