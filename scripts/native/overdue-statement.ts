import { compileOverdue } from '../../src/evaluation/compile-overdue';
import { type Sql, sql } from '../../src/sql/sql';
import type { DatabaseInput } from './build-database';

/** The table `overdue_items`: everything past its date at the as-of date, the oldest first. */
export function createOverdueItems({ asOf, tables }: DatabaseInput): Sql {
  const datasets = tables.map(({ dataset }) => dataset);
  return sql`CREATE TABLE "overdue_items" AS ${compileOverdue(datasets, asOf)}`;
}
