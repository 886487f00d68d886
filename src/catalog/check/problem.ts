/** A defect of the documents in data/. */
export interface Problem {
  /** File and entry: `data/reference/regions.json 330802`. */
  readonly where: string;
  readonly message: string;
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}
