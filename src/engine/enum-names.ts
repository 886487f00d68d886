/** Names of a type such as `ENUM('good', 'it''s')` in their order; null for any other type. */
export function enumNames(type: string): readonly string[] | null {
  if (!type.startsWith('ENUM(')) return null;
  return [...type.matchAll(/'((?:[^']|'')*)'/g)].map(([, name = '']) => name.replaceAll("''", "'"));
}
