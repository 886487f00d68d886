import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';

/** What the units can be ordered by: rank, change, or a dimension by its place. */
export type UnitOrder = 'rank' | 'change' | `dimension${number}`;

/** The order that a URL parameter names; by rank for any other text. */
export function orderOfParameter(parameter: string | null, dimensions: number): UnitOrder {
  if (parameter === 'change') return 'change';
  const place = /^dimension(\d{1,2})$/.exec(parameter ?? '')?.[1];
  return place !== undefined && Number(place) < dimensions ? `dimension${Number(place)}` : 'rank';
}

/** Units with the highest first; those without a value last, by rank among themselves. */
export function orderUnits(units: readonly RankedUnit[], order: UnitOrder): readonly RankedUnit[] {
  if (order === 'rank') return units;
  const shownValue = (unit: RankedUnit): number | null =>
    order === 'change'
      ? unit.scoreChange
      : (unit.dimensions[Number(order.slice('dimension'.length))] ?? null);
  return units.toSorted(
    (a, b) =>
      (shownValue(b) ?? Number.NEGATIVE_INFINITY) - (shownValue(a) ?? Number.NEGATIVE_INFINITY),
  );
}
