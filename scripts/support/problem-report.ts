import type { Problem } from '../../src/catalog/check/problem';

/** The problems as lines, under the file in which each of them lies. */
export function problemReport(problems: readonly Problem[]): string {
  const byFile = new Map<string, string[]>();
  for (const { where, message } of problems) {
    const [file = '', entry] = splitPlace(where);
    const lines = byFile.get(file) ?? [];
    lines.push(entry ? `  ${entry}: ${message}` : `  ${message}`);
    byFile.set(file, lines);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, lines]) => [file, ...lines])
    .join('\n');
}

/** `data/a.json field` and `data/a.json#/path` as file and entry. */
function splitPlace(where: string): [file: string, entry: string] {
  const end = where.search(/[ #]/);
  return end < 0 ? [where, ''] : [where.slice(0, end), where.slice(end + 1)];
}
