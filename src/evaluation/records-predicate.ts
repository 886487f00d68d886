import type { Filter } from '../catalog/filter';
import { and } from '../sql/compose';
import { type Sql, sql } from '../sql/sql';
import type { CompileContext } from './compile-context';
import { rowsBehind } from './compile-figure';
import { compileSources } from './compile-source';
import type { Indicator } from './indicator-schema';

/** Which of the rows behind a figure: all that count, those that meet the demand, those that do not. */
export type FigurePart = 'counted' | 'met' | 'missed';

export interface RecordsBehind {
  readonly dataset: string;
  /** For `SELECT … FROM dataset WHERE …`, the dataset without an alias. */
  readonly where: Sql;
}

/**
 * The records behind a figure: one entry a dataset. Counts, stocks, means and shares of two
 * sums have no demand to meet: all parts give the rows that count. Throws as `compileSources`.
 */
export function recordsPredicate(
  indicator: Indicator,
  part: FigurePart,
  filter: Filter,
  context: CompileContext,
): RecordsBehind[] {
  return compileSources(indicator, context).map((source) => {
    const conditions = [rowsBehind(source, filter, context.asOf)];
    if (source.met) conditions.push(demand(source.met, part));
    if (source.part)
      conditions.push(sql`${source.part} IS NOT NULL`, sql`${source.value} IS NOT NULL`);
    if (source.mean) conditions.push(sql`${source.mean} IS NOT NULL`);
    return { dataset: source.dataset.name, where: and(conditions) };
  });
}

function demand(met: Sql, part: FigurePart): Sql {
  switch (part) {
    case 'met':
      return met;
    case 'missed':
      return sql`NOT ${met}`;
    default:
      return sql`${met} IS NOT NULL`;
  }
}
