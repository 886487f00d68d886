/** How much more units scatter than chance explains. */
export interface OverDispersion {
  /** φ: mean squared z after winsorising; above 1 the units scatter more than by chance. */
  readonly dispersion: number;
  /** Variance between units on the transformed scale; 0 without over-dispersion. */
  readonly tau2: number;
}

/**
 * Over-dispersion of standard scores whose variances on the transformed scale are 1/weight
 * (Spiegelhalter 2005; Spiegelhalter and others 2012): scores beyond the share of each tail are
 * winsorised for φ = Σz²/k; where k·φ > k − 1, τ² = (k·φ − (k − 1))/(Σw − Σw²/Σw). Without scores φ is 1.
 */
export function overDispersion(
  scores: readonly number[],
  weights: readonly number[],
  winsorised: number,
): OverDispersion {
  const k = scores.length;
  const squares = winsorise(scores, winsorised).reduce((sum, z) => sum + z * z, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squared = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const room = total - squared / total;
  return {
    dispersion: k > 0 ? squares / k : 1,
    tau2: k > 1 && room > 0 ? Math.max(0, (squares - (k - 1)) / room) : 0,
  };
}

function winsorise(scores: readonly number[], share: number): number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(share * sorted.length);
  const low = sorted[cut] ?? 0;
  const high = sorted[sorted.length - 1 - cut] ?? 0;
  return scores.map((z) => Math.min(high, Math.max(low, z)));
}
