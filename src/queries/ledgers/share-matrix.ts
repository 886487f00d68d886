import { pairGroup } from '../../evaluation/ledgers/group-expression';
import type { Register } from '../../evaluation/ledgers/ledger-schema';
import type { RegisterTable, Share } from './register-table';

/** A share by two groups of a register. */
export interface ShareMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The share of a row and a column, if any row of the register has both. */
  readonly shareOf: (row: string, column: string) => Share | null;
}

/** The matrix of a register, rows and columns in the given order of codes; null where it has none. */
export function shareMatrix(
  { matrix, shares = [] }: Register,
  { groups }: RegisterTable,
  orderOf: (group: string) => readonly string[],
): ShareMatrix | null {
  if (!matrix) return null;
  const pairs = new Map(
    (groups.get(pairGroup(matrix.rows, matrix.columns)) ?? []).map(({ code, shares: own }) => [
      code,
      own[shares.indexOf(matrix.share)] ?? null,
    ]),
  );
  const present = (group: string) =>
    new Set((groups.get(group) ?? []).map(({ code }) => code).filter((code) => code !== null));
  const ordered = (group: string) => {
    const found = present(group);
    const known = orderOf(group).filter((code) => found.has(code));
    return [...known, ...[...found].filter((code) => !known.includes(code)).sort()];
  };
  return {
    rows: ordered(matrix.rows),
    columns: ordered(matrix.columns),
    shareOf: (row, column) => pairs.get(pairGroup(row, column)) ?? null,
  };
}
