/**
 * p-values adjusted for the false discovery rate (Benjamini and Hochberg 1995): at level α those at
 * most α are discoveries. `tests` is the number of tests where it is larger than that of the values.
 */
export function benjaminiHochberg(
  values: readonly number[],
  tests: number = values.length,
): number[] {
  const order = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number));
  const adjusted = new Array<number>(values.length);
  let least = 1;
  for (const [place, index] of order.entries()) {
    const rank = values.length - place;
    least = Math.min(least, ((values[index] as number) * tests) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}
