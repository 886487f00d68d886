/** Points of the dimensions in the order in which they first occur. */
export function sumByDimension(
  parts: readonly { readonly dimension: string; readonly points: number }[],
): readonly { readonly dimension: string; readonly points: number }[] {
  const sums = new Map<string, number>();
  for (const { dimension, points } of parts) {
    sums.set(dimension, (sums.get(dimension) ?? 0) + points);
  }
  return [...sums].map(([dimension, points]) => ({ dimension, points }));
}
