import { type Column, isKnown, knownValues, mapKnown } from '../column';
import { kurtosis, skewness } from '../moments';

/** When a distribution is treated and how far. */
export interface TreatmentLimits {
  /** Absolute skewness G1 above which, together with the kurtosis, values are treated. */
  readonly skewness: number;
  /** Excess kurtosis G2 above which, together with the skewness, values are treated. */
  readonly kurtosis: number;
  /** Most points that are winsorised; beyond them the logarithm is taken. */
  readonly points: number;
}

/** Limits of the OECD/JRC handbook and of COINr. */
export const defaultTreatmentLimits: TreatmentLimits = { skewness: 2, kurtosis: 3.5, points: 5 };

/** A treated column. */
export interface Treated {
  readonly values: readonly (number | null)[];
  /** `failed`: neither way brought the distribution within the limits; the logarithm stands. */
  readonly treatment: 'none' | 'winsorised' | 'log' | 'failed';
  /** Places of the values that were winsorised. */
  readonly winsorised: readonly number[];
  readonly before: Shape;
  readonly after: Shape;
}

/** Skewness G1 and excess kurtosis G2; null where they are undefined. */
export interface Shape {
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/**
 * Treats outliers as the OECD/JRC handbook (2008) and COINr do: only where |skewness| and kurtosis
 * both exceed their limits, the farthest values of the longer tail are set one after the other to
 * the next one, up to the number of points; where that does not do, the column stays as it was and
 * log(x − min + 0.01·(max − min)) is taken. Order is kept: treating makes no unit overtake another.
 */
export function treat(column: Column, limits: TreatmentLimits = defaultTreatmentLimits): Treated {
  const before = shapeOf(column);
  const values = column.map((value) => (isKnown(value) ? value : null));
  if (isWithin(before, limits)) {
    return { values, treatment: 'none', winsorised: [], before, after: before };
  }
  const cut = winsorise(values, limits);
  if (cut) return { ...cut, treatment: 'winsorised', before };
  const logged = shiftedLog(values);
  const after = shapeOf(logged);
  const treatment = isWithin(after, limits) ? 'log' : 'failed';
  return { values: logged, treatment, winsorised: [], before, after };
}

/** Null where the points do not suffice. */
function winsorise(
  column: readonly (number | null)[],
  limits: TreatmentLimits,
): Pick<Treated, 'values' | 'winsorised' | 'after'> | null {
  const values = [...column];
  const winsorised = new Set<number>();
  for (let step = 0; step < limits.points; step += 1) {
    const extreme = ((shapeOf(values).skewness ?? 0) > 0 ? Math.max : Math.min)(
      ...knownValues(values),
    );
    const others = knownValues(values).filter((value) => value !== extreme);
    if (others.length === 0) return null;
    const next = (extreme > (others[0] as number) ? Math.max : Math.min)(...others);
    for (const [place, value] of values.entries()) {
      if (value !== extreme) continue;
      values[place] = next;
      winsorised.add(place);
    }
    if (winsorised.size > limits.points) return null;
    const after = shapeOf(values);
    if (isWithin(after, limits)) return { values, winsorised: [...winsorised], after };
  }
  return null;
}

function shiftedLog(column: Column): (number | null)[] {
  const known = knownValues(column);
  const least = Math.min(...known);
  const shift = 0.01 * (Math.max(...known) - least);
  return mapKnown(column, (value) => Math.log(value - least + shift));
}

function shapeOf(column: Column): Shape {
  return { skewness: skewness(column), kurtosis: kurtosis(column) };
}

/** A shape that is undefined (few or equal values) needs no treatment. */
function isWithin(shape: Shape, limits: TreatmentLimits): boolean {
  if (shape.skewness === null || shape.kurtosis === null) return true;
  return Math.abs(shape.skewness) <= limits.skewness || shape.kurtosis <= limits.kurtosis;
}
