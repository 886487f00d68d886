/** What of an indicator decides how its sums become a figure. */
export interface FigureDefinition {
  readonly unit: 'count' | 'percent' | 'per_100k' | 'yuan' | 'working_days' | 'points';
  /** Least denominator of a percentage or mean. */
  readonly minimumData: number;
}

/**
 * The figure of pooled sums in the indicator's unit: percentages 0–100, rates per 100,000 people,
 * means of days and points, counts and yuan as they are. Null when a percentage or mean has less data than the minimum (or none) and
 * when a rate has no population. Never a mean of rates.
 */
export function figureOf(
  definition: FigureDefinition,
  numerator: number,
  denominator: number,
  population: number | null = null,
): number | null {
  switch (definition.unit) {
    case 'percent':
      return denominator >= Math.max(1, definition.minimumData)
        ? (100 * numerator) / denominator
        : null;
    case 'working_days':
    case 'points':
      return denominator >= Math.max(1, definition.minimumData) ? numerator / denominator : null;
    case 'per_100k':
      return population !== null && population > 0 ? (100_000 * numerator) / population : null;
    default:
      return numerator;
  }
}
