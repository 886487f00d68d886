import { civilDate } from '../../sql/civil-date';
import { and } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { type CompileContext, datasetOf } from '../compile-context';
import { compileCondition } from '../expression/compile-expression';
import { dimensionGroups, groupExpression } from '../ledgers/group-expression';
import type { Target } from './target-schema';

/**
 * A SELECT of what has been reached of a target at the as-of date: one row for each of those it is set
 * for. Columns: key (NULL where it is set for all together) and value, in the target's unit. Throws
 * ExpressionError for the condition, RangeError for an unknown dataset or field.
 */
export function compileTarget(target: Target, context: CompileContext): Sql {
  const document = `data/targets/${target.name}.json`;
  const dataset = datasetOf(context, target.dataset, `${document}, dataset`);
  const field = (path: string, name: string): Sql => {
    if (!dataset.fields.some((each) => each.name === name)) {
      throw new RangeError(`${document}, ${path}: ${dataset.name} has no field ${name}.`);
    }
    return identifier(dataset.name, name);
  };
  const event = fieldOfRole(dataset, 'event_date');
  if (!event) throw new RangeError(`${document}: ${dataset.name} has no date.`);
  const date = identifier(dataset.name, event.name);
  const day = civilDate(context.asOf);
  const scope = { dataset, asOf: context.asOf, codes: context.codes };
  const conditions = [sql`${date} <= ${day}`];
  if (target.where !== undefined) {
    const place = { document, path: 'where', expression: target.where };
    conditions.push(sql`COALESCE(${compileCondition(place, scope)}, FALSE)`);
  }
  if (target.kind === 'yearly') {
    conditions.push(sql`${date} >= ${civilDate(`${context.asOf.slice(0, 4)}-01-01`)}`);
  }
  if (target.kind === 'latest') {
    conditions.push(
      sql`${date} = (SELECT max(${date}) FROM ${identifier(dataset.name)} WHERE ${date} <= ${day})`,
    );
  }
  const key = keyOf();
  const from = sql`FROM ${identifier(dataset.name)} WHERE ${and(conditions)}`;
  return key === null
    ? sql`SELECT NULL AS "key", ${measured()} AS "value" ${from}`
    : sql`SELECT ${key} AS "key", ${measured()} AS "value" ${from} GROUP BY ${key} ORDER BY "key"`;

  function keyOf(): Sql | null {
    if (target.per === undefined) return null;
    if (dimensionGroups.some((each) => each === target.per)) {
      return groupExpression(dataset, target.per);
    }
    return sql`CAST(${field('per', target.per)} AS VARCHAR)`;
  }

  function measured(): Sql {
    const { measure } = target;
    if ('count' in measure) return sql`CAST(count(*) AS DOUBLE)`;
    if ('distinct' in measure) {
      return sql`CAST(count(DISTINCT ${field('measure/distinct', measure.distinct)}) AS DOUBLE)`;
    }
    const [part, whole] = [
      field('measure/part', measure.part),
      field('measure/whole', measure.whole),
    ];
    return sql`CAST(100 * sum(${part}) AS DOUBLE) / nullif(sum(${whole}), 0)`;
  }
}
