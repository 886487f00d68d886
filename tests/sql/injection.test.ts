import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isIn, list } from '../../src/sql/compose';
import { identifier } from '../../src/sql/identifier';
import { literalText } from '../../src/sql/literal';
import { sql } from '../../src/sql/sql';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run('CREATE TABLE kept (value INTEGER); INSERT INTO kept VALUES (1)');
});
afterAll(() => database.close());

const hostile = fc.constantFrom(
  "'; DROP TABLE kept; --",
  '"; DROP TABLE kept; --',
  "\\'; DROP TABLE kept; --",
  '$$; DROP TABLE kept; $$',
  "' OR '1'='1",
  '/* */ -- \n;',
  '\u00a0\u3000\u2028\u200b\ufeff',
  "E'\\x27'",
  '𠮷\u{10ffff}\u0301',
);
const text = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\0')),
  fc
    .array(fc.constantFrom("'", '"', '\\', ';', '-', '/', '*', '$', '\n', ' ', 'x'))
    .map((parts) => parts.join('')),
);

test('any string comes back from the engine as it went in, and nothing else happens', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const query = sql`SELECT ${value} AS answer, ${value} = ${value} AS same`;
      expect(await database.rows(query.text)).toEqual([{ answer: value, same: true }]);
      const { text: withMarks, values } =
        sql`SELECT CAST(${value} AS VARCHAR) AS answer`.parameterised();
      expect(await database.prepared(withMarks, values)).toEqual([{ answer: value }]);
    }),
    { numRuns: 500 },
  );
  expect(await database.rows('SELECT value FROM kept')).toEqual([{ value: 1 }]);
});

test('any name can be a column and is nothing but a name', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      fc.pre(name !== '');
      const query = sql`SELECT t.${identifier(name)} AS answer FROM (SELECT 7 AS ${identifier(name)}) AS t`;
      expect(await database.rows(query.text)).toEqual([{ answer: 7 }]);
    }),
    { numRuns: 300 },
  );
});

test('any finite number comes back exactly, also after a minus sign', async () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
  await fc.assert(
    fc.asyncProperty(number, async (value) => {
      const rows = await database.rows(
        sql`SELECT CAST(${value} AS DOUBLE) AS answer, CAST(0 -${value} AS DOUBLE) AS negative`
          .text,
      );
      expect(rows[0]?.answer).toBe(value === 0 ? 0 : value);
      expect(rows[0]?.negative).toBe(value === 0 ? 0 : -value);
    }),
    { numRuns: 300 },
  );
});

test('a list contains exactly its members', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      text,
      async (members, probe) => {
        const rows = await database.rows(
          sql`SELECT ${isIn(sql`${probe}`, members)} AS answer`.text,
        );
        expect(rows).toEqual([{ answer: members.includes(probe) }]);
      },
    ),
    { numRuns: 200 },
  );
  expect(await database.rows(sql`SELECT ${isIn(sql`1`, [])} AS answer`.text)).toEqual([
    { answer: false },
  ]);
});

test('values without a literal are refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(() => sql`SELECT ${value}`).toThrow(RangeError);
  }
  for (const value of ['a\0b', '\ud800', 'x\udfff']) {
    expect(() => literalText(value)).toThrow(RangeError);
    expect(() => identifier(value)).toThrow(RangeError);
  }
  expect(() => list([])).toThrow(RangeError);
  expect(() => identifier('')).toThrow(RangeError);
});

test('pieces compose, in both forms', () => {
  const where = sql`${identifier('main', 'a"b')} = ${"it's"}`;
  const query = sql`SELECT 1 WHERE ${where} AND x > ${-2}`;
  expect(query.text).toBe(`SELECT 1 WHERE "main"."a""b" = 'it''s' AND x > (-2)`);
  expect(query.parameterised()).toEqual({
    text: 'SELECT 1 WHERE "main"."a""b" = ? AND x > ?',
    values: ["it's", -2],
  });
});
