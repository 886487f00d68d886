import type { ResultTable } from '../../engine/engine';

/** The rows of a table by their column `rule`, without it; `T` is what the statement gives. */
export function rowsByRule<T>({ columns, rowCount }: ResultTable): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (let row = 0; row < rowCount; row += 1) {
    const entries = columns.map(({ name, values }) => [name, values[row]] as const);
    const { rule, ...rest } = Object.fromEntries(entries);
    const group = found.get(String(rule));
    if (group) group.push(rest as T);
    else found.set(String(rule), [rest as T]);
  }
  return found;
}
