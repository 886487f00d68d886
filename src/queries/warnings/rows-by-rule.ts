import type { Cell, ResultTable } from '../../engine/engine';

/** The rows of a table by their column `rule`, without it; `T` is what the statement gives. */
export function rowsByRule<T>({ columns, rowCount }: ResultTable): Map<string, T[]> {
  const rules = columns.find(({ name }) => name === 'rule')?.values ?? [];
  const others = columns.filter(({ name }) => name !== 'rule');
  const found = new Map<string, T[]>();
  for (let place = 0; place < rowCount; place += 1) {
    const row: Record<string, Cell | undefined> = {};
    for (const { name, values } of others) row[name] = values[place];
    const rule = String(rules[place]);
    const group = found.get(rule);
    if (group) group.push(row as T);
    else found.set(rule, [row as T]);
  }
  return found;
}
