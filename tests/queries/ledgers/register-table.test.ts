import { describe, expect, it } from 'vitest';
import type { CodedTable } from '../../../src/engine/engine';
import type { Register } from '../../../src/evaluation/ledgers/ledger-schema';
import { monthlyLines } from '../../../src/queries/ledgers/monthly-lines';
import { registerTable, shareInTime } from '../../../src/queries/ledgers/register-table';
import { shareMatrix } from '../../../src/queries/ledgers/share-matrix';

/** The answer to a register's query with these rows: group, code, state, rows, part and whole. */
function answer(
  rows: readonly (readonly [string, string | null, string | null, number, number, number])[],
): CodedTable {
  const names = ['group', 'code', 'state', 'rows', 'part 0', 'whole 0'];
  const column = (place: number) => ({ values: rows.map((row) => row[place]) });
  return {
    rowCount: rows.length,
    coded: new Map(),
    plain: new Map(names.map((name, place) => [name, column(place)])),
  } as unknown as CodedTable;
}

const register: Register = {
  dataset: 'archive_coverage',
  groups: ['occupation', 'personal_field'],
  shares: ['personal_archives_covered'],
  matrix: { rows: 'occupation', columns: 'personal_field', share: 'personal_archives_covered' },
};

describe('a register', () => {
  const table = registerTable(
    answer([
      ['all', null, 'overdue', 1, 3, 4],
      ['all', null, 'late', 2, 0, 0],
      ['all', null, 'on_time', 5, 6, 6],
      ['occupation', 'lawyer', 'on_time', 5, 6, 6],
      ['occupation', 'teacher', 'late', 2, 0, 0],
      ['occupation', 'teacher', 'overdue', 1, 3, 4],
      ['personal_field', 'tax', 'on_time', 5, 6, 6],
      ['personal_field', 'medical', 'late', 3, 3, 4],
      ['occupation~personal_field', 'lawyer~tax', 'on_time', 5, 6, 6],
      ['occupation~personal_field', 'teacher~medical', 'late', 3, 3, 4],
      ['month', '2026-03', 'late', 1, 0, 0],
      ['month', '2025-12', 'overdue', 1, 3, 4],
      ['month', '2026-01', 'on_time', 5, 6, 6],
    ]),
    register,
  );

  it('adds the states and shares of each group, what is overdue first', () => {
    expect(table.all).toMatchObject({ rows: 8, shares: [{ part: 9, whole: 10 }] });
    expect(shareInTime(table.all)).toBe(5 / 8);
    const lines = table.groups.get('occupation') ?? [];
    expect(lines.map(({ code, rows, shares }) => [code, rows, shares])).toEqual([
      ['teacher', 3, [{ part: 3, whole: 4 }]],
      ['lawyer', 5, [{ part: 6, whole: 6 }]],
    ]);
  });

  it('has a line for every month of the period, in order, those without rows too', () => {
    const lines = monthlyLines(table, '2026-01', '2026-03');
    expect(lines.map(({ month, line }) => [month, line?.rows ?? null])).toEqual([
      ['2026-01', 5],
      ['2026-02', null],
      ['2026-03', 1],
    ]);
    expect(monthlyLines({ ...table, groups: new Map() }, '2026-01', '2026-03')).toEqual([]);
  });

  it('sets two groups against each other in the order of their codes', () => {
    const matrix = shareMatrix(register, table, (group) =>
      group === 'occupation' ? ['lawyer', 'physician', 'teacher'] : ['tax', 'medical'],
    );
    expect(matrix?.rows).toEqual(['lawyer', 'teacher']);
    expect(matrix?.columns).toEqual(['tax', 'medical']);
    expect(matrix?.shareOf('teacher', 'medical')).toEqual({ part: 3, whole: 4 });
    expect(matrix?.shareOf('teacher', 'tax')).toBeNull();
    expect(shareMatrix({ ...register, matrix: undefined }, table, () => [])).toBeNull();
  });
});
