import { type Sql, sql } from './sql';

/** A LIMIT clause: `count` rows from `offset`. Throws RangeError unless both are whole and ≥ 0. */
export function pageOfRows(offset: number, count: number): Sql {
  for (const number of [offset, count]) {
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError(`A page needs whole numbers of rows from 0, not ${number}.`);
    }
  }
  return sql`LIMIT ${count} OFFSET ${offset}`;
}
