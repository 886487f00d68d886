/** The name of the first grade, best first, whose `from` a score reaches; null for no score. */
export function gradeOf(
  score: number | null,
  grades: readonly { readonly name: string; readonly from: number }[],
): string | null {
  if (score === null) return null;
  // Scores are sums of weighted parts: a rounding error must not cost a unit its grade.
  return (grades.find(({ from }) => score >= from - 1e-9) ?? grades.at(-1))?.name ?? null;
}
