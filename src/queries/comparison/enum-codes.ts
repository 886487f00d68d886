const label = /'((?:[^']|'')*)'/g;

/** The codes of an ENUM type as DuckDB writes it, in its order; null for any other type. */
export function enumCodes(type: string): readonly string[] | null {
  if (!/^ENUM\(.*\)$/s.test(type)) return null;
  return [...type.matchAll(label)].map((match) => (match[1] ?? '').replaceAll("''", "'"));
}
