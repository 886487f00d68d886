import type { Engine } from './engine';

/**
 * An engine that is on its way: everything asked of it waits until it is there, in the order in which
 * it was asked, and rejects with the reason where it does not come.
 */
export function deferredEngine(coming: Promise<Engine>): Engine {
  coming.catch(() => undefined);
  return {
    // One that never comes is not lost: whoever waits for it is told why.
    lost: coming.then(
      ({ lost }) => lost,
      () => new Promise(() => undefined),
    ),
    query: async (sql, options) => (await coming).query(sql, options),
    run: async (sql) => (await coming).run(sql),
    queryCoded: async (sql) => (await coming).queryCoded(sql),
    queryArrow: async (sql) => (await coming).queryArrow(sql),
    transaction: async (work) => (await coming).transaction(work),
    insertArrow: async (table, stream, options) =>
      (await coming).insertArrow(table, stream, options),
    close: async () => (await coming).close(),
  };
}
