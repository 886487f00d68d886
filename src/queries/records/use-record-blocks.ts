import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Dataset } from '../../catalog/dataset-schema';
import type { SortKey } from '../../sql/order-by';
import type { Sql } from '../../sql/sql';
import { useWorkspace } from '../use-workspace';
import { blockQuery, type KeyCounts } from './key-counts';
import { blockSize, blocksOf, type RecordRow, rowsOf } from './record-blocks';
import { workspaceKey } from './use-records';

export interface RecordsView {
  readonly dataset: Dataset;
  readonly fields: readonly string[];
  readonly where: Sql;
  readonly sort: SortKey;
  readonly rowCount: number;
  /** Undefined while they are counted: nothing is fetched before. */
  readonly keyCounts: KeyCounts | null | undefined;
}

export interface RecordBlocks {
  /** The row at a place, or undefined while it is fetched. */
  rowAt(index: number): RecordRow | undefined;
  /** Tells which rows are on the screen; blocks that are not any more are cancelled. */
  show(first: number, last: number): void;
  readonly error: Error | null;
  retry(): void;
}

/** Milliseconds that blocks off the screen are kept. */
const kept = 60_000;

/** The rows of a view, fetched in blocks as they come into sight. */
export function useRecordBlocks(view: RecordsView): RecordBlocks {
  const { dataset, fields, where, sort, rowCount, keyCounts } = view;
  const workspace = useWorkspace();
  const [shown, setShown] = useState({ first: 0, last: blockSize - 1 });
  const blocks = keyCounts === undefined ? [] : blocksOf(shown.first, shown.last, rowCount);
  const whereText = where.text;
  const results = useQueries({
    queries: blocks.map((block) => ({
      queryKey: [
        'records',
        ...workspaceKey(workspace),
        dataset.name,
        whereText,
        fields.join(),
        sort.field,
        sort.direction,
        block,
      ],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const offset = block * blockSize;
        const query = blockQuery(
          { dataset, fields, where, sort, offset, count: blockSize },
          keyCounts ?? null,
        );
        return rowsOf(await workspace.engine.query(query.text, { signal }));
      },
      gcTime: kept,
    })),
  });
  const show = useCallback((first: number, last: number) => {
    setShown((before) =>
      Math.floor(before.first / blockSize) === Math.floor(first / blockSize) &&
      Math.floor(before.last / blockSize) === Math.floor(last / blockSize)
        ? before
        : { first, last },
    );
  }, []);
  const failed = results.find(({ isError }) => isError);
  return {
    rowAt: (index) => {
      const place = blocks.indexOf(Math.floor(index / blockSize));
      return place < 0 ? undefined : results[place]?.data?.[index % blockSize];
    },
    show,
    error: failed?.error ?? null,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
