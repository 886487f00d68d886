import type { CodedTable } from '../../engine/engine';
import { type DutyKind, dutyStates } from '../../evaluation/ledgers/duty-state-sql';
import type { Register } from '../../evaluation/ledgers/ledger-schema';

/** Rows of a register that stand together. */
export interface RegisterLine {
  /** Null for all, and for rows without a code. */
  readonly code: string | null;
  readonly rows: number;
  /** Rows by state; all 0 where the dataset has no duty. */
  readonly states: Readonly<Record<DutyKind, number>>;
  /** In the order of the register's sums; null where no row has the number. */
  readonly sums: readonly (number | null)[];
  /** In the order of the register's shares: what meets it, of what can be judged. */
  readonly shares: readonly Share[];
}

/** Two sums of which the first is a part of the second. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What a register holds under a filter. */
export interface RegisterTable {
  readonly hasDuty: boolean;
  readonly all: RegisterLine;
  /**
   * Lines by group, those with the most that is overdue first, then the longest; also by `month`, in
   * their order, and by the pairs of a matrix.
   */
  readonly groups: ReadonlyMap<string, readonly RegisterLine[]>;
}

/** Of what is done, the share that was done in time; with what is overdue counted as not done in time. */
export function shareInTime({ states }: RegisterLine): number | null {
  const due = states.on_time + states.late + states.overdue;
  return due === 0 ? null : states.on_time / due;
}

/** Reads the answer to `compileRegister`. */
export function registerTable(table: CodedTable, register: Register): RegisterTable {
  const { sums = [], shares = [] } = register;
  const lines = new Map<string, Map<string | null, RegisterLine>>();
  const group = textOf(table, 'group');
  const code = textOf(table, 'code');
  const state = textOf(table, 'state');
  const count = numberOf(table, 'rows');
  const added = sums.map((sum) => numberOf(table, sum));
  const parts = shares.map((_, place) => ({
    part: numberOf(table, `part ${place}`),
    whole: numberOf(table, `whole ${place}`),
  }));
  const empty = emptyLine(sums.length, shares.length);
  let hasDuty = false;
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = group(row) ?? 'all';
    const own = lines.get(name) ?? new Map<string | null, RegisterLine>();
    lines.set(name, own);
    const key = name === 'all' ? null : code(row);
    const kind = dutyStates.find((each) => each === state(row));
    if (kind) hasDuty = true;
    const before = own.get(key) ?? empty;
    const rows = count(row) ?? 0;
    own.set(key, {
      code: key,
      rows: before.rows + rows,
      states: kind ? { ...before.states, [kind]: before.states[kind] + rows } : before.states,
      sums: before.sums.map((sum, place) => plus(sum, added[place]?.(row) ?? null)),
      shares: before.shares.map(({ part, whole }, place) => ({
        part: part + (parts[place]?.part(row) ?? 0),
        whole: whole + (parts[place]?.whole(row) ?? 0),
      })),
    });
  }
  return {
    hasDuty,
    all: lines.get('all')?.get(null) ?? empty,
    groups: new Map(
      [...lines]
        .filter(([name]) => name !== 'all')
        .map(([name, own]) => [name, [...own.values()].sort(orderOf(name))]),
    ),
  };
}

function orderOf(group: string): (a: RegisterLine, b: RegisterLine) => number {
  if (group === 'month') return (a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1);
  return (a, b) => b.states.overdue - a.states.overdue || b.rows - a.rows;
}

function emptyLine(sums: number, shares: number): RegisterLine {
  const states = Object.fromEntries(dutyStates.map((kind) => [kind, 0]));
  return {
    code: null,
    rows: 0,
    states: states as Record<DutyKind, number>,
    sums: Array.from({ length: sums }, () => null),
    shares: Array.from({ length: shares }, () => ({ part: 0, whole: 0 })),
  };
}

function plus(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : a + b;
}

function textOf({ coded, plain }: CodedTable, name: string): (row: number) => string | null {
  const column = coded.get(name);
  if (column) return (row) => column.names[column.codes[row] as number] ?? null;
  const values = plain.get(name)?.values ?? [];
  return (row) => (values[row] ?? null) as string | null;
}

function numberOf(table: CodedTable, name: string): (row: number) => number | null {
  const values = table.plain.get(name)?.values ?? [];
  return (row) => {
    const value = values[row];
    return value === null || value === undefined ? null : Number(value);
  };
}
