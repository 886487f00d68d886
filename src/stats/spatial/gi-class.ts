/** How a unit stands out: with high or low values around it, at 90, 95 or 99 %. */
export interface GiClass {
  readonly kind: 'hot' | 'cold';
  readonly confidence: 90 | 95 | 99;
}

/**
 * The class of a Gi* score by its p, adjusted for the false discovery rate: 99 % up to 0.01, 95 % up to
 * 0.05, 90 % up to 0.1; null above, or without a score.
 */
export function giClass(z: number | null, adjusted: number | null): GiClass | null {
  if (z === null || adjusted === null || adjusted > 0.1) return null;
  const confidence = adjusted <= 0.01 ? 99 : adjusted <= 0.05 ? 95 : 90;
  return { kind: z > 0 ? 'hot' : 'cold', confidence };
}
