/** Colours of the maps and heat maps, from the least to the most attention needed. */
export const colours = 5;

/**
 * The colour of a class of values, 0 to 4: where more is better the lowest values are the darkest,
 * and fewer classes than colours are spread over them all. Null for a missing value.
 */
export function attentionClass(
  classIndex: number | null,
  classes: number,
  direction: 1 | -1,
): number | null {
  if (classIndex === null) return null;
  if (classes <= 1) return Math.floor(colours / 2);
  const step = direction === 1 ? classes - 1 - classIndex : classIndex;
  return Math.round((step * (colours - 1)) / (classes - 1));
}
