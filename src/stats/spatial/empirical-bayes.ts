import type { SpatialWeights } from './spatial-weights';

/** Raw and smoothed rates, events for each person; null where a unit has no population. */
export interface SmoothedRates {
  readonly raw: readonly (number | null)[];
  readonly smoothed: readonly (number | null)[];
}

/**
 * Empirical Bayes rates (Marshall 1991), shrunk towards the mean of all units by what chance alone
 * would scatter: π = ΣE/ΣP; s² = ΣP(r − π)²/ΣP − π/P̄; w = s²/(s² + π/P); r* = w·r + (1 − w)·π. Where
 * s² ≤ 0 there is no more scatter than by chance and all rates are π. Units without population have
 * none and do not count. `events` and `population` are aligned.
 */
export function empiricalBayes(
  events: readonly number[],
  population: readonly number[],
): SmoothedRates {
  const all = [...events.keys()];
  const prior = priorOf(all, events, population);
  return {
    raw: all.map((unit) => rawRate(unit, events, population)),
    smoothed: all.map((unit) => shrunk(unit, prior, events, population)),
  };
}

/**
 * As `empiricalBayes`, each unit shrunk towards the mean of itself and its neighbours (Marshall 1991,
 * section 4; as GeoDa's spatial empirical Bayes).
 */
export function localEmpiricalBayes(
  events: readonly number[],
  population: readonly number[],
  { neighbours }: SpatialWeights,
): SmoothedRates {
  const all = [...events.keys()];
  return {
    raw: all.map((unit) => rawRate(unit, events, population)),
    smoothed: all.map((unit) => {
      const around = [...new Set([unit, ...(neighbours[unit] ?? [])])];
      return shrunk(unit, priorOf(around, events, population), events, population);
    }),
  };
}

interface Prior {
  readonly mean: number;
  /** Variance beyond chance, 0 or more. */
  readonly variance: number;
}

function priorOf(
  units: readonly number[],
  events: readonly number[],
  population: readonly number[],
): Prior {
  const peopled = units.filter((unit) => (population[unit] as number) > 0);
  const people = peopled.reduce((sum, unit) => sum + (population[unit] as number), 0);
  if (people === 0) return { mean: 0, variance: 0 };
  const mean = peopled.reduce((sum, unit) => sum + (events[unit] as number), 0) / people;
  const scatter = peopled.reduce((sum, unit) => {
    const size = population[unit] as number;
    return sum + size * ((events[unit] as number) / size - mean) ** 2;
  }, 0);
  const byChance = mean / (people / peopled.length);
  return { mean, variance: Math.max(0, scatter / people - byChance) };
}

function rawRate(
  unit: number,
  events: readonly number[],
  population: readonly number[],
): number | null {
  const size = population[unit] as number;
  return size > 0 ? (events[unit] as number) / size : null;
}

function shrunk(
  unit: number,
  { mean, variance }: Prior,
  events: readonly number[],
  population: readonly number[],
): number | null {
  const raw = rawRate(unit, events, population);
  if (raw === null) return null;
  const byChance = mean / (population[unit] as number);
  const weight = variance > 0 ? variance / (variance + byChance) : 0;
  return weight * raw + (1 - weight) * mean;
}
