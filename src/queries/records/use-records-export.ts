import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import { type CsvWords, recordsCsv } from '../../reports/records-csv';
import type { SortKey } from '../../sql/order-by';
import type { Sql } from '../../sql/sql';
import { exportName } from '../../util/export-name';
import type { Language } from '../../util/language';
import { useWorkspace } from '../use-workspace';
import type { Workspace } from '../workspace';
import { hasExtraColumns } from './has-extra-columns';
import { blockQuery, type KeyCounts } from './key-counts';
import { rowsOf } from './record-blocks';
import { fetchedFields } from './record-columns';

export interface ExportRequest {
  readonly dataset: Dataset;
  readonly fields: readonly Field[];
  readonly where: Sql;
  readonly sort: SortKey;
  readonly keyCounts: KeyCounts | null;
  readonly rowCount: number;
  readonly language: Language;
  readonly words: CsvWords & { readonly extra: string };
  readonly fileName: string;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: Error };

const rowsAtOnce = 5_000;

/** Writes all records of a view to a CSV file that the browser then saves; can be cancelled. */
export function useRecordsExport() {
  const workspace = useWorkspace();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (request: ExportRequest) => {
      const controller = new AbortController();
      running.current?.abort();
      running.current = controller;
      const { signal } = controller;
      const report = (done: number) => setState({ kind: 'running', done, total: request.rowCount });
      try {
        report(0);
        const file = await csvFile(workspace, request, signal, report);
        save(file, request.fileName);
        setState({ kind: 'idle' });
      } catch (error) {
        if (signal.aborted) setState({ kind: 'idle' });
        else
          setState({
            kind: 'failed',
            error: error instanceof Error ? error : new Error(`${error}`),
          });
      }
    },
    [workspace],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, cancel, dismiss };
}

async function csvFile(
  workspace: Workspace,
  request: ExportRequest,
  signal: AbortSignal,
  report: (done: number) => void,
): Promise<Blob> {
  const { dataset, fields, where, sort, rowCount } = request;
  const { engine } = workspace;
  const hasExtra = await hasExtraColumns(workspace, dataset);
  const { extra, ...words } = request.words;
  const csv = recordsCsv(dataset, fields, request.language, hasExtra ? { ...words, extra } : words);
  const fetched = [...fetchedFields(dataset, fields), ...(hasExtra ? [extraColumn] : [])];
  const parts: BlobPart[] = [csv.header];
  for (let offset = 0; offset < rowCount; offset += rowsAtOnce) {
    const block = { dataset, fields: fetched, where, sort, offset, count: rowsAtOnce };
    const result = await engine.query(blockQuery(block, request.keyCounts).text, { signal });
    signal.throwIfAborted();
    parts.push(new Blob([csv.lines(rowsOf(result))]));
    report(Math.min(rowCount, offset + rowsAtOnce));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = exportName(name);
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
