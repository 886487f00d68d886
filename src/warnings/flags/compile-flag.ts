import type { Dataset } from '../../catalog/dataset-schema';
import { emptyFilter, type Filter } from '../../catalog/filter';
import { type CompileContext, datasetOf, tableOf } from '../../evaluation/compile-context';
import { compileCondition, compileNumber } from '../../evaluation/expression/compile-expression';
import { and } from '../../sql/compose';
import { areaExpression, departmentExpression, regionExpression } from '../../sql/dimensions';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import type { Flag } from './flag-schema';

/** A red flag as predicates on the rows of its dataset, qualified by the dataset's name; never NULL. */
export interface CompiledFlag {
  readonly dataset: Dataset;
  /** Whether a row can be judged. */
  readonly assessed: Sql;
  /** Whether it shows the flag; only where it is assessed. */
  readonly flagged: Sql;
}

/** The months whose rows are compared with each other, in all regions. */
export type FlagPeriod = Pick<Filter, 'from' | 'to'>;

/**
 * The predicates of a flag. What is relative to others (fences, concentration) is compared with all
 * rows of the period, whatever regions are looked at. Throws ExpressionError or RangeError, naming the
 * document and the place, where a dataset, field, type or expression does not hold.
 */
export function compileFlag(flag: Flag, period: FlagPeriod, context: CompileContext): CompiledFlag {
  const reader = flagReader(flag, context);
  const { dataset } = reader;
  const { detect } = flag;
  const peers = { ...emptyFilter, from: period.from, to: period.to };
  switch (detect.method) {
    case 'condition': {
      const assessed = reader.condition('assessed', flag.assessed);
      const found = reader.condition('detect/where', detect.where);
      return { dataset, assessed: known(assessed), flagged: known(and([assessed, found])) };
    }
    case 'fences': {
      const value = reader.number('detect/value', detect.value);
      const own = and([
        reader.condition('assessed', flag.assessed),
        sql`${value} IS NOT NULL`,
        filterPredicate(dataset, peers),
      ]);
      const area = areaExpression(dataset);
      const limits = sql`SELECT "area", "q1" - ${detect.factor} * ("q3" - "q1") AS "lower", "q3" + ${detect.factor} * ("q3" - "q1") AS "upper" FROM (SELECT ${area} AS "area", count(*) AS "rows", quantile_cont(${value}, 0.25) AS "q1", quantile_cont(${value}, 0.75) AS "q3" FROM ${reader.table} WHERE ${own} GROUP BY 1) WHERE "rows" >= ${detect.least}`;
      const judged = sql`${area} IN (SELECT "area" FROM (${limits}))`;
      const below = sql`${value} < (SELECT "lower" FROM (${limits}) AS "limits" WHERE "limits"."area" = ${area})`;
      const above = sql`${value} > (SELECT "upper" FROM (${limits}) AS "limits" WHERE "limits"."area" = ${area})`;
      const assessed = and([own, judged]);
      return {
        dataset,
        assessed: known(assessed),
        flagged: known(and([own, judged, sql`(${below} OR ${above})`])),
      };
    }
    case 'concentration': {
      const own = and([
        reader.condition('assessed', flag.assessed),
        filterPredicate(dataset, peers),
      ]);
      const parts = [
        areaExpression(dataset),
        regionExpression(dataset),
        departmentExpression(dataset),
      ] as const;
      const [area, region, department] = parts;
      const by = reader.field('detect/by', detect.by);
      const counts = sql`SELECT ${area} AS "area", ${region} AS "region", ${department} AS "department", count(*) AS "rows" FROM ${reader.table} WHERE ${own} GROUP BY 1, 2, 3, ${by}`;
      const units = (limit: number) =>
        sql`SELECT ("area", "region", "department") FROM (${counts}) GROUP BY "area", "region", "department" HAVING sum("rows") >= ${detect.least} AND sum("rows" * "rows") >= ${limit} * sum("rows") * sum("rows")`;
      const unit = sql`(${area}, ${region}, ${department})`;
      return {
        dataset,
        assessed: known(and([own, sql`${unit} IN (${units(0)})`])),
        flagged: known(and([own, sql`${unit} IN (${units(detect.limit)})`])),
      };
    }
  }
}

function known(condition: Sql): Sql {
  return sql`COALESCE((${condition}), FALSE)`;
}

function flagReader(flag: Flag, context: CompileContext) {
  const document = `data/rules/flags/${flag.name}.json`;
  const dataset = datasetOf(context, flag.dataset, `${document}, dataset`);
  const scope = { dataset, asOf: context.asOf, codes: context.codes };
  const place = (path: string, expression: string) => ({ document, path, expression });
  return {
    dataset,
    table: tableOf(context, dataset),
    condition: (path: string, expression: string) =>
      compileCondition(place(path, expression), scope),
    number: (path: string, expression: string) => compileNumber(place(path, expression), scope),
    field: (path: string, name: string) => {
      if (!dataset.fields.some((field) => field.name === name)) {
        throw new RangeError(
          `${document}, ${path}: the dataset ${dataset.name} has no field ${name}.`,
        );
      }
      return identifier(dataset.name, name);
    },
  };
}
