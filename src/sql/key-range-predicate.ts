import type { Field } from '../catalog/dataset-schema';
import { civilDate } from './civil-date';
import { isIn, or } from './compose';
import { identifier } from './identifier';
import type { Literal } from './literal';
import { type Sql, sql } from './sql';

/**
 * The rows whose sort field has one of some values that follow one another in its order, nulls
 * among them. Dates and numbers become a range, which the engine finds without reading all rows.
 */
export function keyRangePredicate(field: Field, keys: readonly Literal[]): Sql {
  const column = identifier(field.name);
  const known = keys.filter((key) => key !== null);
  const choices: Sql[] = [];
  if (known.length > 0) {
    const [first, last] = [known[0] as Literal, known.at(-1) as Literal];
    if (field.type === 'date') {
      const days = [String(first), String(last)].sort() as [string, string];
      choices.push(sql`${column} BETWEEN ${civilDate(days[0])} AND ${civilDate(days[1])}`);
    } else {
      choices.push(isIn(column, known));
    }
  }
  if (known.length < keys.length) choices.push(sql`${column} IS NULL`);
  return or(choices);
}
