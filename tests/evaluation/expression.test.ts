import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCondition } from '../../src/evaluation/expression/compile-expression';
import { ExpressionError } from '../../src/evaluation/expression/expression-error';
import { sql } from '../../src/sql/sql';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';
import { fixtureDataset } from './fixture-catalogue';

const dataset = fixtureDataset('promises', [
  ['promise_id', 'integer', 'id'],
  ['due_on', 'date', 'deadline'],
  ['done_on', 'date', 'done_date'],
  ['amount', 'number'],
  ['state', 'string', 'status', 'promise_state'],
  ['public', 'boolean'],
]);
const scope = {
  dataset,
  asOf: '2026-10-31',
  codes: (list: string) => (list === 'promise_state' ? new Set(['open', 'kept']) : null),
};
const compile = (expression: string) =>
  compileCondition({ document: 'example.json', path: 'flow/0/where', expression }, scope);

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(`
    CREATE TABLE calendar (day DATE, working_days INTEGER);
    -- 1 to 8 October are holidays, the 10th (a Saturday) is a make-up working day.
    INSERT INTO calendar SELECT day, CAST(sum(work) OVER (ORDER BY day) AS INTEGER) FROM (
      SELECT CAST(day AS DATE) AS day,
        CASE WHEN day BETWEEN DATE '2026-10-01' AND DATE '2026-10-08' THEN 0
             WHEN day = DATE '2026-10-10' THEN 1
             WHEN isodow(day) > 5 THEN 0 ELSE 1 END AS work
      FROM generate_series(DATE '2026-09-01', DATE '2026-10-31', INTERVAL 1 DAY) AS days(day));
    CREATE TABLE promises (promise_id INTEGER, due_on DATE, done_on DATE, amount DOUBLE, state VARCHAR, public BOOLEAN);
    INSERT INTO promises VALUES
      (1, '2026-09-30', '2026-10-09', 10, 'kept', TRUE),
      (2, '2026-09-30', '2026-10-12', -2.5, 'kept', FALSE),
      (3, '2026-10-31', NULL, NULL, 'open', NULL),
      (4, '2003-01-01', '2003-01-02', 0, NULL, TRUE)`);
});
afterAll(() => database.close());

const matching = async (expression: string): Promise<unknown[]> => {
  const query = sql`SELECT promise_id FROM promises WHERE ${compile(expression)} ORDER BY 1`;
  return (await database.rows(query.text)).map((row) => row.promise_id);
};

describe('conditions select the rows that they say', () => {
  test.each([
    ['done_on > due_on', [1, 2, 4]],
    ['!isNull(done_on) && done_on <= due_on', []],
    ['isNull(done_on) || amount < 0', [2, 3]],
    ['amount == -2.5', [2]],
    ['-amount >= 2.5', [2]],
    ['amount * 2 + 1 > 20 / 1 - 0.5', [1]],
    ['amount / 0 == 1', []],
    ['state != "kept"', [3]],
    ['in(state, "open", "kept") && !public', [2]],
    ['in(done_on, "2026-10-09", "2003-01-02")', [1, 4]],
    ['due_on == asOf()', [3]],
    ['"2026-10-01" <= due_on', [3]],
    ['days(due_on, done_on) == 9', [1]],
    ['workingDays(due_on, done_on) == 1', [1]],
    ['workingDays(due_on, done_on) == 3', [2]],
    ['coalesce(done_on, asOf()) == asOf()', [3]],
    ['public == true', [1, 4]],
  ])('%s', async (expression, expected) => {
    expect(await matching(expression)).toEqual(expected);
  });

  test('a date outside the calendar is unknown, neither more nor less', async () => {
    expect(await matching('due_on < "2004-01-01" && workingDays(due_on, done_on) <= 7')).toEqual(
      [],
    );
    expect(await matching('due_on < "2004-01-01" && workingDays(due_on, done_on) > 7')).toEqual([]);
  });
});

describe('what the grammar and the catalogue do not allow is refused with its place', () => {
  test.each([
    ['', /empty/, 0],
    ['amount > 1 public', /several/, 0],
    ['amount.constructor("return 1")()', /a call of anything but a name/, 0],
    ['state.length == 1', /MemberExpression/, 0],
    ['public && state[0] == "a"', /MemberExpression/, 10],
    ['public ? true : false', /ConditionalExpression/, 0],
    ['this == public', /ThisExpression/, 0],
    ['[1] == 1', /ArrayExpression/, 0],
    ['amount === 1', /operator ===/, 0],
    ['amount | 1', /operator \|/, 0],
    ['public && ~amount == 1', /operator ~/, 10],
    ['public && missing == 1', /no field missing/, 10],
    ['read_csv("/etc/passwd")', /no function read_csv/, 0],
    ['toString()', /no function toString/, 0],
    ['due_on < 5', /date cannot be compared with a number/, 9],
    ['due_on < "tomorrow"', /date cannot be compared with a string/, 9],
    ['due_on < "2026-02-30"', /date cannot be compared with a string/, 9],
    ['state < "open"', /numbers or dates only/, 0],
    ['state == "lost"', /not in the code list promise_state/, 9],
    ['in(state, "open", "lost")', /not in the code list/, 18],
    ['done_on == null', /use isNull/, 11],
    ['amount', /a condition is needed, this is a number/, 0],
    ['amount && public', /a boolean is needed/, 0],
    ['workingDays(due_on)', /needs 2 arguments, not 1/, 0],
    ['workingDays(due_on, amount) > 1', /a date is needed, this is a number/, 20],
    ['(amount > 1', /Unclosed/, 11],
    ['amount > 1 && ', /Expected expression after &&/, 14],
  ])('%s', (expression, problem, position) => {
    let caught: unknown;
    try {
      compile(expression);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ExpressionError);
    const error = caught as ExpressionError;
    expect(error.message).toMatch(problem);
    expect(error.message).toContain('example.json, flow/0/where');
    expect(error.position).toBe(position);
  });

  test('nesting and length have limits', () => {
    expect(() => compile(`${'!'.repeat(60)}public`)).toThrow(/nested deeper/);
    expect(() => compile(`${'public && '.repeat(300)}public`)).toThrow(/longer than/);
  });
});

test('whatever is typed, it is refused or runs as a predicate and changes nothing', async () => {
  const piece = fc.constantFrom(
    'amount',
    'state',
    'due_on',
    'public',
    '(',
    ')',
    ',',
    '==',
    '<',
    '&&',
    '||',
    '!',
    '+',
    '-',
    '1',
    '"kept"',
    "'; DROP TABLE promises; --'",
    'isNull(',
    'in(',
    'asOf()',
    'workingDays(',
    '--',
    ';',
    '.',
  );
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 9 }), async (pieces) => {
      try {
        compile(pieces.join(' '));
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
        return;
      }
      await matching(pieces.join(' '));
      ran += 1;
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(ran).toBeGreaterThan(10);
  expect(await database.rows('SELECT count(*)::INTEGER AS n FROM promises')).toEqual([{ n: 4 }]);
});
