import { xmrLimits } from './xmr-chart';

/** One period of a chart whose limits depend on its size. */
export interface ChartPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Chart {
  readonly centre: number;
  /** σz of Laney: 1 for the plain chart, more where periods scatter beyond chance. */
  readonly sigmaZ: number;
  /** Null for a period without a size. */
  readonly points: readonly (ChartPoint | null)[];
}

/**
 * p chart of shares: events among trials in each period, limits p̄ ± 3·σz·√(p̄(1 − p̄)/n) within 0 … 1.
 * With `overDispersed` it is Laney's p′ chart (Laney 2002): σz is the average moving range of the
 * standardised shares over 1.128. Periods without trials have no point.
 */
export function pChart(
  events: readonly number[],
  trials: readonly number[],
  { overDispersed = false }: { readonly overDispersed?: boolean } = {},
): Chart {
  return chartOf(events, trials, {
    variance: (mean, size) => (mean * (1 - mean)) / size,
    most: 1,
    overDispersed,
  });
}

/**
 * u chart of rates: events for each unit of exposure, limits ū ± 3·σz·√(ū/n), 0 or more; with
 * `overDispersed` Laney's u′ chart. Periods without exposure have no point.
 */
export function uChart(
  events: readonly number[],
  exposure: readonly number[],
  { overDispersed = false }: { readonly overDispersed?: boolean } = {},
): Chart {
  return chartOf(events, exposure, {
    variance: (mean, size) => mean / size,
    most: Number.POSITIVE_INFINITY,
    overDispersed,
  });
}

interface ChartKind {
  readonly variance: (mean: number, size: number) => number;
  readonly most: number;
  readonly overDispersed: boolean;
}

/** Moving ranges of standard normal values average 1.128. */
const expectedRange = 1.128;

function chartOf(
  events: readonly number[],
  sizes: readonly number[],
  { variance, most, overDispersed }: ChartKind,
): Chart {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const centre = whole > 0 ? events.reduce((sum, count) => sum + count, 0) / whole : 0;
  const deviation = (size: number) => Math.sqrt(variance(centre, size));
  const scores = events.flatMap((count, place) => {
    const size = sizes[place] as number;
    return size > 0 && deviation(size) > 0 ? [(count / size - centre) / deviation(size)] : [];
  });
  const sigmaZ =
    overDispersed && scores.length > 1 ? xmrLimits(scores).averageRange / expectedRange : 1;
  return {
    centre,
    sigmaZ,
    points: events.map((count, place) => {
      const size = sizes[place] as number;
      if (!(size > 0)) return null;
      const reach = 3 * sigmaZ * deviation(size);
      return {
        value: count / size,
        lower: Math.max(0, centre - reach),
        upper: Math.min(most, centre + reach),
      };
    }),
  };
}
