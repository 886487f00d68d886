import { openNative } from '../native/open-native';
import type { FilterCase } from './filters';
import { figureQueries } from './native-figures';

/** The same figures from native DuckDB on one thread. */
export interface NativeFigures {
  /** Milliseconds of all queries of each change. */
  measure(cases: readonly FilterCase[]): Promise<number[]>;
  close(): void;
}

/** Opens a snapshot's database with one thread; its pages stay in memory after the first round. */
export async function openNativeFigures(database: string, asOf: string): Promise<NativeFigures> {
  const native = await openNative(database, { threads: 1 });
  return {
    measure: async (cases) => {
      const times: number[] = [];
      for (const each of cases) {
        const queries = figureQueries(each, asOf);
        const start = performance.now();
        for (const query of queries) await native.query(query);
        times.push(performance.now() - start);
      }
      return times;
    },
    close: () => native.close(),
  };
}
