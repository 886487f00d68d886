import { afterAll, beforeAll, expect, it } from 'vitest';
import { timelinessWithin } from '../../src/catalog/timeliness';
import { createCalendar } from '../../src/sql/create-calendar';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { timelinessSql } from '../../src/sql/timeliness';
import { addDays } from '../../src/util/civil-date';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

const asOf = '2026-10-31';
let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(createCalendar().text);
});

afterAll(() => database.close());

/** Every third day around the holidays of four years, beyond both ends, and none. */
const events = [
  null,
  ...['2003-12-20', '2019-12-25', '2026-09-15', '2026-12-20'].flatMap((start) =>
    Array.from({ length: 25 }, (_, step) => addDays(start, step * 2)),
  ),
];
const delays = [null, 0, 1, 5, 9, 10, 11, 12, 13, 20, 60];

it('says of every pair of days what the catalogue says', async () => {
  const cases = events.flatMap((event) =>
    delays.map((delay) => ({
      event,
      done: event === null || delay === null ? null : addDays(event, delay),
    })),
  );
  const literal = (day: string | null) => (day === null ? 'NULL' : `DATE '${day}'`);
  await database.run(
    `CREATE TABLE "cases" AS SELECT * FROM (VALUES ${cases
      .map(({ event, done }, place) => `(${place}, ${literal(event)}, ${literal(done)})`)
      .join(', ')}) AS "cases"("place", "event", "done")`,
  );
  const kind = timelinessSql(7, identifier('event'), identifier('done'), asOf);
  const rows = await database.rows(
    sql`SELECT ${kind} AS "kind" FROM "cases" ORDER BY "place"`.text,
  );
  const expected = cases.map(({ event, done }) => timelinessWithin(7, event, done, asOf).kind);
  expect(rows.map((row) => row.kind)).toEqual(expected);
  expect(new Set(expected).size).toBe(5);
});
