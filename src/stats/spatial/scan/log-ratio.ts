/**
 * Logarithm of Kulldorff's likelihood ratio of a window with more cases than expected, of `total`
 * cases in all: c·ln(c/e) + (C − c)·ln((C − c)/(C − e)); 0 for any other window.
 */
export function logRatio(cases: number, expected: number, total: number): number {
  if (cases <= expected) return 0;
  const outside = total - cases;
  const inner = cases * Math.log(cases / expected);
  return outside > 0 ? inner + outside * Math.log(outside / (total - expected)) : inner;
}

/**
 * The reach of a window: with c cases its ratio is above b only if c − e > √b·reach. It follows from
 * ratio ≤ (c − e)²·(1/(2e) + 1/(C − e)) and spares the logarithms of nearly all windows.
 */
export function reachOf(expected: number, total: number): number {
  return 1 / Math.sqrt(1 / (2 * expected) + 1 / (total - expected));
}
