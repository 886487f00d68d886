/**
 * The list after a click on a code. A plain click selects this code alone, or nothing where it was
 * the only one; an additive click (with Ctrl, ⌘ or in a picker) adds or removes it.
 */
export function toggleCode(
  codes: readonly string[],
  code: string,
  { additive = false } = {},
): readonly string[] {
  if (additive) {
    return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
  }
  return codes.length === 1 && codes[0] === code ? [] : [code];
}

/**
 * As `toggleCode`, for GB/T 2260 region codes where a city stands for its counties too: choosing a
 * city replaces its counties, choosing a county of a chosen city narrows to that county.
 */
export function toggleRegion(
  codes: readonly string[],
  code: string,
  { additive = false } = {},
): readonly string[] {
  const next = toggleCode(codes, code, { additive });
  if (!additive || !next.includes(code)) return next;
  return next.filter(
    (other) => other === code || !(isInside(other, code) || isInside(code, other)),
  );
}

function isInside(county: string, city: string): boolean {
  const isCity = city.endsWith('00') && !city.endsWith('0000');
  return isCity && county !== city && county.startsWith(city.slice(0, 4));
}
