import { civilDate } from '../../sql/civil-date';
import { join } from '../../sql/compose';
import { type Sql, sql } from '../../sql/sql';
import { workingDaysBetweenSql } from '../../sql/timeliness';
import type { ExpressionScope, ExpressionType } from './expression-scope';

interface ExpressionFunction {
  /** Type of each argument; `any`: whatever, `same`: the type of the first argument. */
  readonly parameters: readonly (ExpressionType | 'any' | 'same')[];
  /** Whether the last parameter may stand several times. */
  readonly variadic: boolean;
  /** Type of the value; `same`: the type of the first argument. */
  readonly returns: ExpressionType | 'same';
  readonly compile: (values: readonly Sql[], scope: ExpressionScope) => Sql;
}

/** The functions that an expression may call; there are no others. */
export const expressionFunctions: ReadonlyMap<string, ExpressionFunction> = new Map<
  string,
  ExpressionFunction
>([
  [
    'workingDays',
    {
      parameters: ['date', 'date'],
      variadic: false,
      returns: 'number',
      compile: ([from = sql`NULL`, to = sql`NULL`]) => workingDaysBetweenSql(from, to),
    },
  ],
  [
    'days',
    {
      parameters: ['date', 'date'],
      variadic: false,
      returns: 'number',
      compile: ([from = sql`NULL`, to = sql`NULL`]) => sql`date_diff('day', ${from}, ${to})`,
    },
  ],
  [
    'isNull',
    {
      parameters: ['any'],
      variadic: false,
      returns: 'boolean',
      compile: ([value = sql`NULL`]) => sql`(${value} IS NULL)`,
    },
  ],
  [
    'in',
    {
      parameters: ['any', 'same'],
      variadic: true,
      returns: 'boolean',
      compile: ([value = sql`NULL`, ...choices]) => sql`(${value} IN (${join(choices, ', ')}))`,
    },
  ],
  [
    'coalesce',
    {
      parameters: ['any', 'same'],
      variadic: true,
      returns: 'same',
      compile: (values) => sql`COALESCE(${join(values, ', ')})`,
    },
  ],
  [
    'asOf',
    {
      parameters: [],
      variadic: false,
      returns: 'date',
      compile: (_values, scope) => civilDate(scope.asOf),
    },
  ],
]);
