import type { UnitFigure } from './assemble-overview';

/** The units that have a rank, best first; equal ranks keep their order. */
export function rankedUnits(figures: readonly UnitFigure[]): readonly UnitFigure[] {
  return figures
    .filter((figure) => figure.rank !== null)
    .sort((a, b) => (a.rank as number) - (b.rank as number));
}

/** The best and the worst of ranked units, never the same unit twice; the worst last. */
export function extremes<T>(
  units: readonly T[],
  count: number,
): { readonly best: readonly T[]; readonly worst: readonly T[] } {
  if (units.length <= count) return { best: units, worst: [] };
  return { best: units.slice(0, count), worst: units.slice(Math.max(count, units.length - count)) };
}

/** The units that a filter lets through, or all where that leaves fewer than two to compare. */
export function unitsInScope(
  figures: readonly UnitFigure[],
  passing: ReadonlySet<string> | null,
): readonly UnitFigure[] {
  const inside = passing ? figures.filter(({ code }) => passing.has(code)) : figures;
  return inside.length < 2 ? figures : inside;
}
