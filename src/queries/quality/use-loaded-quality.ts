import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasets } from '../../catalog/catalog';
import { qualityReport } from '../../intake/quality/quality-report';
import type { QualityReport } from '../../intake/quality/quality-report-schema';
import { useWorkspace } from '../use-workspace';
import { loadedQuality } from './loaded-quality';
import { qualityStatement } from './quality-statement';

/** The quality of all rows that are shown; of none until all are counted. */
export interface LoadedQuality {
  readonly report: QualityReport;
  /** Datasets counted so far, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly error: Error | null;
}

/** Counts the rows that are shown, dataset by dataset: snapshot and own rows together. */
export function useLoadedQuality(): LoadedQuality {
  const { engine, snapshot, revision, asOf } = useWorkspace();
  const { results, done, error } = useQueries({
    queries: datasets.map((dataset) => ({
      queryKey: ['loaded quality', snapshot?.location, revision, dataset.name],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        loadedQuality(dataset, await engine.query(qualityStatement(dataset).text, { signal })),
      retry: false,
    })),
    combine: (queries) => ({
      results: queries.map(({ data }) => data).filter((data) => data !== undefined),
      done: queries.filter(({ isPending }) => !isPending).length,
      error: queries.find((query) => query.error)?.error ?? null,
    }),
  });
  const isDone = done === datasets.length;
  const report = useMemo(() => {
    const counted = isDone ? results.filter(({ rows }) => rows > 0) : [];
    return qualityReport(
      counted.map((rows) => ({ name: rows.dataset, report: rows })),
      asOf,
    );
  }, [results, isDone, asOf]);
  return { report, done, total: datasets.length, error };
}
