const longestExact = 1e15;

/**
 * A number as text in full digits, as a spread sheet would show it. Beyond 15 digits a spread sheet
 * has lost the others: scientific notation then stays, so that the loss shows.
 */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return Math.abs(value) < longestExact ? text : value.toExponential();
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
