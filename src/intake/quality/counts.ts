import { type QualityDimension, qualityDimensions } from './dimension';

/**
 * What was found in one dimension. An item is a field of a row, or a row as a whole, and counts
 * once. `deficient` never exceeds `assessed`.
 */
export interface DimensionCounts {
  readonly assessed: number;
  readonly deficient: number;
  /** Values that were put right while they were read; they are not deficient for it. */
  readonly repaired: number;
}

export type QualityCounts = Readonly<Record<QualityDimension, DimensionCounts>>;

export const noCounts: DimensionCounts = { assessed: 0, deficient: 0, repaired: 0 };

/** The counts of several parts together. */
export function addCounts(parts: readonly QualityCounts[]): QualityCounts {
  return eachDimension((dimension) =>
    parts.reduce<DimensionCounts>((sum, part) => {
      const counts = part[dimension];
      return {
        assessed: sum.assessed + counts.assessed,
        deficient: sum.deficient + counts.deficient,
        repaired: sum.repaired + counts.repaired,
      };
    }, noCounts),
  );
}

/** Share of the assessed items that are not deficient, 0 to 1; null where nothing was assessed. */
export function shareOf({ assessed, deficient }: DimensionCounts): number | null {
  return assessed === 0 ? null : (assessed - deficient) / assessed;
}

/** A value for each dimension. */
export function eachDimension<T>(
  pick: (dimension: QualityDimension) => T,
): Record<QualityDimension, T> {
  return Object.fromEntries(
    qualityDimensions.map((dimension) => [dimension, pick(dimension)]),
  ) as Record<QualityDimension, T>;
}
