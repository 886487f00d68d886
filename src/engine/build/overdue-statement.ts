import type { Dataset } from '../../catalog/dataset-schema';
import { compileOverdue } from '../../evaluation/compile-overdue';
import { join } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { enumName } from './table-statements';

interface OverdueInput {
  /** Civil date `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly datasets: readonly Dataset[];
}

/** The table `overdue_items`: everything past its date at the as-of date, the oldest first. */
export function createOverdueItems({ asOf, datasets }: OverdueInput): Sql {
  const codes = (['region', 'department', 'area'] as const).map(
    (name) =>
      sql`CAST(${identifier(name)} AS ${identifier(enumName(name))}) AS ${identifier(name)}`,
  );
  return sql`CREATE TABLE "overdue_items" AS SELECT * REPLACE (${join(codes, ', ')}) FROM (${compileOverdue(datasets, asOf)}) AS "items" ORDER BY "due", "dataset", "record"`;
}
