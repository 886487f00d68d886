import type { UnitSeries } from './unit-series';

/** Scores of a model by month. */
export interface ScoresOfUnits {
  /** Region or department codes. */
  readonly units: readonly string[];
  readonly kind: 'region' | 'department';
  /** One entry a month of the period, each in the order of the units; null: not scored. */
  readonly scores: readonly (readonly (number | null)[])[];
}

/** The scores of a model as series that rules judge: means of one value; without a score, of none. */
export function scoreSeries({ units, kind, scores }: ScoresOfUnits): UnitSeries[] {
  return units.map((code, place) => {
    const own = scores.map((month) => month[place] ?? null);
    return {
      unit: {
        region: kind === 'region' ? code : null,
        department: kind === 'department' ? code : null,
      },
      area: null,
      numerator: own.map((score) => score ?? 0),
      denominator: own.map((score) => (score === null ? 0 : 1)),
    };
  });
}
