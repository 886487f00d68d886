import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb-engine';
import { startThreadedEngine } from '../support/threaded-engine';

/** Takes hours if nothing stops it. */
const endless = 'SELECT count(*) FROM range(1000000000000) AS t(i) WHERE hash(i) % 7 = 3';

let engine: DuckDbEngine;

beforeAll(async () => {
  ({ engine } = await startThreadedEngine());
});

afterAll(() => engine.close());

async function value(sql: string, signal?: AbortSignal) {
  const { columns } = await engine.query(sql, { signal });
  return columns[0]?.values[0];
}

describe('queries', () => {
  it('give ENUM columns their values, though they come in pieces without them', async () => {
    await engine.run("CREATE TYPE grade AS ENUM ('good', 'it''s', 'poor')");
    await engine.run(
      "CREATE TABLE grades AS SELECT (CASE i % 4 WHEN 0 THEN 'poor' WHEN 1 THEN 'it''s' WHEN 2 THEN 'good' END)::grade AS g, i FROM range(5000) AS t(i)",
    );
    const { columns, rowCount } = await engine.query('SELECT g, i FROM grades ORDER BY i');
    expect(rowCount).toBe(5000);
    expect(columns[0]?.values.slice(0, 5)).toEqual(['poor', "it's", 'good', null, 'poor']);
    expect(columns[0]?.values[4998]).toBe('good');
    const none = await engine.query('SELECT g FROM grades WHERE i < 0');
    expect(none).toEqual({ rowCount: 0, columns: [{ name: 'g', type: 'string', values: [] }] });
  });

  it('give the same table in pieces and in one', async () => {
    const { coded } = await engine.queryCoded('SELECT g FROM grades ORDER BY i');
    const { codes, names } = coded.get('g') ?? { codes: [], names: [] };
    const { columns } = await engine.query('SELECT g FROM grades ORDER BY i');
    expect(Array.from(codes, (code) => names[code] ?? null)).toEqual(columns[0]?.values);
  });

  it('run in the order in which they were asked', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (n) => {
        await engine.query(`SELECT count(*) FROM range(${6_000_000 / n})`);
        order.push(n);
      }),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  it('reject with the SQL and what DuckDB says, and the next one runs', async () => {
    await expect(engine.query('SELECT nothing')).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'sql',
      sql: 'SELECT nothing',
      message: expect.stringContaining('"nothing"'),
    });
    expect(await value('SELECT 1')).toBe(1);
  });
});

describe('cancellation', () => {
  it('stops a running query at once, and the next one runs', async () => {
    const abort = new AbortController();
    const running = engine.query(endless, { signal: abort.signal });
    const next = value('SELECT 2');
    setTimeout(() => abort.abort(), 50);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled', sql: endless });
    expect(await next).toBe(2);
  });

  it('rejects a query that waits without waiting for those before it', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const running = engine.query(endless, { signal: first.signal });
    const waiting = engine.query('SELECT 1', { signal: second.signal });
    second.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    first.abort();
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await value('SELECT 3')).toBe(3);
  });

  it('stops a query whose rows are already coming', async () => {
    const abort = new AbortController();
    const rows = engine.query('SELECT * FROM range(100000000)', { signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    await expect(rows).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await value('SELECT 4')).toBe(4);
  });

  it('does not begin a query of a signal that aborted before', async () => {
    await expect(value(endless, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('transactions', () => {
  it('keep all or nothing, and nothing else runs between', async () => {
    await engine.run('CREATE TABLE kept (n INTEGER)');
    const work = engine.transaction(async ({ run, query }) => {
      await run('INSERT INTO kept VALUES (1)');
      expect((await query('SELECT count(*) FROM kept')).columns[0]?.values[0]).toBe(1);
      throw new Error('not after all');
    });
    const meanwhile = value('SELECT count(*) FROM kept');
    await expect(work).rejects.toThrow('not after all');
    expect(await meanwhile).toBe(0);
    await engine.transaction(({ run }) => run('INSERT INTO kept VALUES (2)'));
    expect(await value('SELECT n FROM kept')).toBe(2);
  });

  it('are undone when a statement in them is cancelled', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    const work = engine.transaction(async ({ run, query }) => {
      await run('DELETE FROM kept');
      await query(endless, { signal: abort.signal });
    });
    await expect(work).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await value('SELECT count(*) FROM kept')).toBe(1);
  });
});

describe('memory', () => {
  it('that runs out is told, and smaller queries run afterwards', async () => {
    await engine.run("SET memory_limit = '50MB'");
    const all =
      'SELECT list(t) FROM (SELECT repeat(md5(i::VARCHAR), 10) AS t FROM range(3000000) AS r(i))';
    await expect(engine.query(all)).rejects.toMatchObject({ kind: 'memory_exhausted', sql: all });
    expect(await value('SELECT 5')).toBe(5);
  });
});

describe('an engine whose worker is gone', () => {
  it('says so to all that wait and all that come, and to who asked to be told', async () => {
    const { engine: doomed, crash } = await startThreadedEngine();
    const running = doomed.query(endless);
    const waiting = doomed.run('SELECT 1');
    crash();
    await expect(running).rejects.toMatchObject({ kind: 'worker_failed' });
    await expect(waiting).rejects.toMatchObject({ kind: 'worker_failed' });
    expect((await doomed.lost).message).toContain('the thread crashed');
    await expect(doomed.query('SELECT 1')).rejects.toMatchObject({ kind: 'worker_failed' });
  });

  it('is not lost when it was closed on purpose', async () => {
    const { engine: closed } = await startThreadedEngine();
    const running = closed.query(endless);
    await closed.close();
    await expect(running).rejects.toMatchObject({ kind: 'worker_failed' });
    const lost = closed.lost.then(() => 'lost');
    expect(await Promise.race([lost, Promise.resolve('not lost')])).toBe('not lost');
  });
});
