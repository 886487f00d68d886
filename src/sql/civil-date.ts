import { isCivilDate } from '../util/civil-date';
import { type Sql, sql } from './sql';

/** A DATE. Throws RangeError when the text is not an existing day in the form `YYYY-MM-DD`. */
export function civilDate(text: string): Sql {
  if (!isCivilDate(text)) {
    throw new RangeError(`"${text}" is not a day in the form YYYY-MM-DD.`);
  }
  return sql`CAST(${text} AS DATE)`;
}
