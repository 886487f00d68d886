import type { Literal } from './literal';
import { Sql, sql } from './sql';

/** The pieces one after the other with a separator between, which is SQL of this project. */
export function join(
  pieces: readonly Sql[],
  separator: ', ' | ' AND ' | ' OR ' | ' UNION ALL ' | '\n',
): Sql {
  return new Sql(
    pieces.flatMap((piece, i) => (i === 0 ? piece.chunks : [separator, ...piece.chunks])),
  );
}

/** All of the predicates; TRUE when there are none. */
export function and(predicates: readonly Sql[]): Sql {
  return combine(predicates, ' AND ', sql`TRUE`);
}

/** Any of the predicates; FALSE when there are none. */
export function or(predicates: readonly Sql[]): Sql {
  return combine(predicates, ' OR ', sql`FALSE`);
}

function combine(predicates: readonly Sql[], separator: ' AND ' | ' OR ', none: Sql): Sql {
  const [only, ...more] = predicates;
  if (!only) return none;
  if (more.length === 0) return only;
  return join(
    predicates.map((predicate) => sql`(${predicate})`),
    separator,
  );
}

/** `(a, b, c)` of literals. Throws RangeError when empty: SQL knows no empty list. */
export function list(values: readonly Literal[]): Sql {
  if (values.length === 0) throw new RangeError('An SQL list needs at least one value.');
  return sql`(${join(
    values.map((value) => sql`${value}`),
    ', ',
  )})`;
}

/** Whether the expression is one of the values; FALSE for no values. NULL is never in. */
export function isIn(expression: Sql, values: readonly Literal[]): Sql {
  return values.length === 0 ? sql`FALSE` : sql`${expression} IN ${list(values)}`;
}
