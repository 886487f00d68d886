import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Engine } from '../../engine/engine';
import { differenceCountQuery, differenceQuery, differencesQuery } from '../../sql/compare-page';
import { blockSize, blocksOf, rowsOf } from '../records/record-blocks';
import type { ComparedDataset } from './compared-dataset';
import { type DifferenceRow, differenceRows, rowPlace } from './difference-rows';
import type { DifferenceView } from './use-difference-selection';

export interface DifferenceBlocks {
  /** Undefined while they are counted. */
  readonly rowCount: number | undefined;
  /** The row at a place, or undefined while it is fetched. */
  rowAt(index: number): DifferenceRow | undefined;
  /** Tells which rows are on the screen. */
  show(first: number, last: number): void;
  readonly error: Error | null;
  retry(): void;
}

let engines = 0;
const numbers = new WeakMap<Engine, number>();

/** Answers of one engine are no answers of another: part of every query key. */
function numberOf(engine: Engine): number {
  const known = numbers.get(engine);
  if (known !== undefined) return known;
  engines += 1;
  numbers.set(engine, engines);
  return engines;
}

/** The selected differences of a dataset, fetched in blocks as they come into sight. */
export function useDifferenceRows(engine: Engine, view: DifferenceView): DifferenceBlocks {
  const { difference, selection, sort } = view;
  const { dataset } = difference;
  const { table } = dataset;
  const [shown, setShown] = useState({ first: 0, last: blockSize - 1 });
  const key = ['differences', numberOf(engine), dataset.name, selection];
  const count = useQuery({
    queryKey: [...key, 'count'],
    queryFn: async ({ signal }) => {
      if (!table) return 0;
      const query = differenceCountQuery(table, dataset.read, selection);
      return Number(rowsOf(await engine.query(query.text, { signal }))[0]?.rows ?? 0);
    },
  });
  const rowCount = count.data;
  const blocks = blocksOf(shown.first, shown.last, rowCount ?? 0);
  const results = useQueries({
    queries: blocks.map((block) => ({
      queryKey: [...key, sort, block],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        if (!table) return [];
        const page = { sort, offset: block * blockSize, count: blockSize };
        const query = differencesQuery(table, dataset.read, selection, page);
        return differenceRows(dataset, await engine.query(query.text, { signal }));
      },
    })),
  });
  const show = useCallback((first: number, last: number) => {
    const blockOf = (row: number) => Math.floor(row / blockSize);
    setShown((before) =>
      blockOf(before.first) === blockOf(first) && blockOf(before.last) === blockOf(last)
        ? before
        : { first, last },
    );
  }, []);
  const failed = [count, ...results].find(({ isError }) => isError);
  return {
    rowCount,
    rowAt: (index) => {
      const place = blocks.indexOf(Math.floor(index / blockSize));
      return place < 0 ? undefined : results[place]?.data?.[index % blockSize];
    },
    show,
    error: failed?.error ?? null,
    retry: () => {
      for (const each of [count, ...results]) if (each.isError) void each.refetch();
    },
  };
}

/** The difference that a link names; null where there is none. */
export function useDifferenceRow(engine: Engine, dataset: ComparedDataset, key: string) {
  return useQuery({
    queryKey: ['difference', numberOf(engine), dataset.name, key],
    queryFn: async ({ signal }): Promise<DifferenceRow | null> => {
      const place = rowPlace(key);
      if (!place || !dataset.table) return null;
      const query = differenceQuery(dataset.table, dataset.read, place);
      return differenceRows(dataset, await engine.query(query.text, { signal }))[0] ?? null;
    },
  });
}
