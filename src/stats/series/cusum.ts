/** One period of a two-sided CUSUM, in standard deviations. */
export interface CusumPoint {
  readonly high: number;
  readonly low: number;
  readonly alarm: 'high' | 'low' | null;
}

export interface CusumOptions {
  readonly mean: number;
  readonly deviation: number;
  /** Reference value k, half of the shift to be found. */
  readonly reference?: number;
  /** Decision interval h. */
  readonly decision?: number;
}

/**
 * Tabular CUSUM (Page 1954; Montgomery): S⁺ = max(0, S⁺ + z − k), S⁻ = max(0, S⁻ − z − k) with
 * z = (x − mean)/deviation; an alarm where either exceeds h. k = 0.5 and h = 5 unless given. Throws
 * RangeError for a deviation ≤ 0.
 */
export function cusum(
  values: readonly number[],
  { mean, deviation, reference = 0.5, decision = 5 }: CusumOptions,
): CusumPoint[] {
  if (!(deviation > 0)) throw new RangeError('A CUSUM needs a standard deviation above 0.');
  let [high, low] = [0, 0];
  return values.map((value) => {
    const z = (value - mean) / deviation;
    high = Math.max(0, high + z - reference);
    low = Math.max(0, low - z - reference);
    const alarm = high > decision ? 'high' : low > decision ? 'low' : null;
    return { high, low, alarm };
  });
}
