/** A log-linear model of counts, fitted. */
export interface QuasiPoissonFit {
  /** A coefficient a column; null for one that the columns before it already determine. */
  readonly coefficients: readonly (number | null)[];
  readonly fitted: readonly number[];
  /** Diagonal of the hat matrix: how much each count determines its own fit, 0 … 1. */
  readonly leverages: readonly number[];
  /** Pearson's χ² over the residual degrees of freedom; not held above 1. */
  readonly dispersion: number;
  readonly freedom: number;
  /** Variance of the linear predictor of a row, in units of the dispersion. */
  readonly variance: (row: readonly number[]) => number;
}

const steps = 50;
const tolerance = 1e-10;

/**
 * Fits log E(y) = Xβ with variance φ·μ by iteratively reweighted least squares (McCullagh and Nelder
 * 1989), as `glm(family = quasipoisson)` of R, with prior weights. `rows` are those of X, the
 * intercept included. Null where the iteration does not converge or no degree of freedom is left.
 */
export function fitQuasiPoisson(
  rows: readonly (readonly number[])[],
  counts: readonly number[],
  weights: readonly number[] = counts.map(() => 1),
): QuasiPoissonFit | null {
  let means = counts.map((count) => count + 0.1);
  let deviance = devianceOf(counts, means, weights);
  for (let step = 0; step < steps; step += 1) {
    const working = means.map((mean, place) => (weights[place] as number) * mean);
    const targets = means.map(
      (mean, place) => Math.log(mean) + ((counts[place] as number) - mean) / mean,
    );
    const { inverse, kept, coefficients } = solve(rows, working, targets);
    means = rows.map((row) => Math.exp(dot(row, coefficients)));
    const next = devianceOf(counts, means, weights);
    if (!Number.isFinite(next)) return null;
    const isSettled = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < tolerance;
    deviance = next;
    if (!isSettled) continue;
    const freedom = counts.length - kept.filter(Boolean).length;
    if (freedom <= 0) return null;
    const variance = (row: readonly number[]): number => quadratic(row, inverse);
    const chi2 = counts.reduce((sum, count, place) => {
      const mean = means[place] as number;
      return sum + ((weights[place] as number) * (count - mean) ** 2) / mean;
    }, 0);
    return {
      coefficients: coefficients.map((value, place) => (kept[place] ? value : null)),
      fitted: means,
      leverages: rows.map(
        (row, place) => variance(row) * (weights[place] as number) * (means[place] as number),
      ),
      dispersion: chi2 / freedom,
      freedom,
      variance,
    };
  }
  return null;
}

function devianceOf(
  counts: readonly number[],
  means: readonly number[],
  weights: readonly number[],
): number {
  return counts.reduce((sum, count, place) => {
    const mean = means[place] as number;
    const part = count > 0 ? count * Math.log(count / mean) : 0;
    return sum + 2 * (weights[place] as number) * (part - (count - mean));
  }, 0);
}

interface Solution {
  /** (X'WX)⁻¹, zero in the rows and columns that are not kept. */
  readonly inverse: number[][];
  readonly kept: boolean[];
  readonly coefficients: number[];
}

/** Weighted least squares by sweeping X'WX; a column without a pivot is left out. */
function solve(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  targets: readonly number[],
): Solution {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  for (const [place, row] of rows.entries()) {
    for (let i = 0; i < size; i += 1) {
      const weighted = (weights[place] as number) * (row[i] as number);
      right[i] = (right[i] as number) + weighted * (targets[place] as number);
      for (let j = 0; j < size; j += 1) {
        const line = matrix[i] as number[];
        line[j] = (line[j] as number) + weighted * (row[j] as number);
      }
    }
  }
  const scales = matrix.map((line, i) => line[i] as number);
  const kept = matrix.map((_, pivot) => sweep(matrix, pivot, scales[pivot] as number));
  const inverse = matrix.map((line, i) =>
    line.map((value, j) => (kept[i] && kept[j] ? -value : 0)),
  );
  return { inverse, kept, coefficients: inverse.map((line) => dot(line, right)) };
}

/** The sweep operator (Goodnight 1979) on one pivot; whether it could be swept. */
function sweep(matrix: number[][], pivot: number, scale: number): boolean {
  const line = matrix[pivot] as number[];
  const centre = line[pivot] as number;
  if (!(centre > 1e-10 * scale)) return false;
  for (const [i, other] of matrix.entries()) {
    if (i === pivot) continue;
    const factor = (other[pivot] as number) / centre;
    for (let j = 0; j < other.length; j += 1) {
      if (j !== pivot) other[j] = (other[j] as number) - factor * (line[j] as number);
    }
    other[pivot] = factor;
  }
  for (let j = 0; j < line.length; j += 1) {
    if (j !== pivot) line[j] = (line[j] as number) / centre;
  }
  line[pivot] = -1 / centre;
  return true;
}

function quadratic(row: readonly number[], matrix: readonly (readonly number[])[]): number {
  return row.reduce((sum, value, i) => sum + value * dot(matrix[i] as readonly number[], row), 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] as number), 0);
}
