import type { Dataset } from '../../src/catalog/dataset-schema';
import { calendarFirstDay, cumulativeWorkingDays } from '../../src/catalog/working-days';
import { join, list } from '../../src/sql/compose';
import { identifier } from '../../src/sql/identifier';
import { type Sql, sql } from '../../src/sql/sql';
import { addDays } from '../../src/util/civil-date';

export type FixtureRow = Readonly<Record<string, string | number | boolean | null>>;

const types = {
  string: sql`VARCHAR`,
  integer: sql`BIGINT`,
  number: sql`DOUBLE`,
  boolean: sql`BOOLEAN`,
  date: sql`DATE`,
};

/** Statements that create a dataset's table with the given rows; fields not given are null. */
export function datasetTable(dataset: Dataset, rows: readonly FixtureRow[]): string[] {
  const columns = dataset.fields.map(
    (field) => sql`${identifier(field.name)} ${types[field.type]}`,
  );
  const table = identifier(dataset.name);
  const statements: Sql[] = [sql`CREATE TABLE ${table} (${join(columns, ', ')})`];
  for (let start = 0; start < rows.length; start += 500) {
    const values = rows
      .slice(start, start + 500)
      .map((row) => list(dataset.fields.map((field) => row[field.name] ?? null)));
    statements.push(sql`INSERT INTO ${table} VALUES ${join(values, ', ')}`);
  }
  return statements.map(({ text }) => text);
}

/** Statements that create the table `calendar` of cumulative working days. */
export function calendarTable(): string[] {
  const days = Array.from(cumulativeWorkingDays, (count, index) =>
    list([addDays(calendarFirstDay, index), count]),
  );
  return [
    'CREATE TABLE calendar (day DATE, working_days INTEGER)',
    sql`INSERT INTO calendar VALUES ${join(days, ', ')}`.text,
  ];
}

/** The calendar as the recomputation reads it. */
export function calendarColumns(): { day: string[]; working_days: number[] } {
  return {
    day: Array.from(cumulativeWorkingDays, (_, index) => addDays(calendarFirstDay, index)),
    working_days: [...cumulativeWorkingDays],
  };
}
