import { useCallback, useEffect, useRef, useState } from 'react';
import { type CsvValue, writeCsv } from '../../../reports/csv';
import { rowsOf } from '../../records/record-blocks';
import { fetchedFields, usualFields } from '../../records/record-columns';
import { useWorkspace } from '../../use-workspace';
import { costlyRecordsQuery } from './costly-records';
import {
  type CostlyRecordsWords,
  costlyRecordLine,
  costlyRecordsHeaders,
} from './costly-records-csv';
import type { RecordPoints } from './record-points';
import { type CostlySource, stepOf } from './use-costly-records';

export type CostlyExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly message: string };

const rowsAtOnce = 5_000;

/** Writes all records that cost points to a CSV file and hands it on; ends with the page. */
export function useCostlyExport(save: (file: Blob) => void) {
  const { engine } = useWorkspace();
  const [state, setState] = useState<CostlyExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async ({ source, count }: CostlySource, pointsOf: RecordPoints, words: CostlyRecordsWords) => {
      const control = new AbortController();
      running.current?.abort();
      running.current = control;
      const { signal } = control;
      const fields = usualFields(source.dataset, true);
      const fetched = [...new Set([...fetchedFields(source.dataset, fields), source.dateField])];
      try {
        const lines: CsvValue[][] = [];
        for (let offset = 0; offset < count; offset += rowsAtOnce) {
          setState({ kind: 'running', done: offset, total: count });
          const page = { offset, count: rowsAtOnce };
          const { text } = costlyRecordsQuery(source, fetched, page);
          const rows = rowsOf(await engine.query(text, { signal }));
          signal.throwIfAborted();
          for (const row of rows) {
            const record = { row, points: pointsOf(stepOf(row)) };
            lines.push(costlyRecordLine(source.dataset, fields, record, words));
          }
        }
        save(writeCsv(costlyRecordsHeaders(fields, words), lines));
        setState({ kind: 'idle' });
      } catch (thrown) {
        if (signal.aborted) return;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        setState({ kind: 'failed', message });
      }
    },
    [engine, save],
  );
  return { state, start };
}
