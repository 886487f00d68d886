import { useCallback, useEffect, useRef, useState } from 'react';
import type { Engine } from '../../engine/engine';
import type { ComparisonCsv } from '../../reports/comparison-csv';
import { differencesQuery } from '../../sql/compare-page';
import { differenceRows } from './difference-rows';
import type { DifferenceView } from './use-difference-selection';

export type DifferenceExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly message: string };

const rowsAtOnce = 5_000;

/** Writes all selected differences of a dataset as CSV and hands them on; can be cancelled. */
export function useDifferenceExport(engine: Engine, save: (file: Blob) => void) {
  const [state, setState] = useState<DifferenceExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (view: DifferenceView, csv: ComparisonCsv, total: number) => {
      const control = new AbortController();
      running.current?.abort();
      running.current = control;
      const { signal } = control;
      const { dataset } = view.difference;
      try {
        const parts: BlobPart[] = [csv.header];
        for (let offset = 0; dataset.table && offset < total; offset += rowsAtOnce) {
          setState({ kind: 'running', done: offset, total });
          const page = { sort: view.sort, offset, count: rowsAtOnce };
          const query = differencesQuery(dataset.table, dataset.read, view.selection, page);
          const result = await engine.query(query.text, { signal });
          signal.throwIfAborted();
          parts.push(csv.lines(differenceRows(dataset, result)));
        }
        save(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
        setState({ kind: 'idle' });
      } catch (thrown) {
        if (signal.aborted) setState({ kind: 'idle' });
        else setState({ kind: 'failed', message: messageOf(thrown) });
      }
    },
    [engine, save],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
