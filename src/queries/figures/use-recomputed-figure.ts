import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import type { Engine, ResultTable } from '../../engine/engine';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { RawColumns, RecomputeInput } from '../../evaluation/recompute/recompute-input';
import { recomputeReads } from '../../evaluation/recompute/recompute-reads';
import { columnsQuery } from '../../sql/columns-query';
import { figureOf } from '../../stats/figure';
import { createAnalysisClient } from '../../workers/analysis-client';
import { datasetsOf } from '../records/records-selection';
import { useWorkspace } from '../use-workspace';
import type { Workspace } from '../workspace';
import { sumCells } from './sum-cells';
import type { FigureResult } from './use-figure';

export interface RecomputeProgress {
  readonly done: number;
  readonly total: number;
}

/** A figure computed again in the analysis worker from raw rows; runs only where `enabled`. */
export function useRecomputedFigure(indicator: Indicator, filter: Filter, enabled: boolean) {
  const workspace = useWorkspace();
  const { asOf, snapshot, revision } = workspace;
  const [progress, setProgress] = useState<RecomputeProgress | null>(null);
  const onProgress = useCallback((done: number, total: number) => setProgress({ done, total }), []);
  const query = useQuery({
    queryKey: ['recomputed', snapshot?.location ?? null, revision, asOf, indicator.name, filter],
    enabled,
    queryFn: async ({ signal }) => {
      const input = await readInput(workspace, indicator, filter, signal);
      return recompute(input, indicator, filter, { signal, onProgress });
    },
  });
  return { ...query, progress };
}

interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

async function recompute(
  input: RecomputeInput,
  indicator: Indicator,
  filter: Filter,
  options: RunOptions,
): Promise<FigureResult> {
  const client = createAnalysisClient();
  try {
    const result = await client.run('recompute', input, options);
    if (!result.ok) throw new Error(result.error.message);
    const cells = result.value[indicator.name];
    if (!cells) throw new Error(`The recomputation does not know the indicator ${indicator.name}.`);
    const sums = sumCells(cells, filter, indicator.kind);
    return { ...sums, value: figureOf(indicator, sums.numerator, sums.denominator) };
  } finally {
    client.close();
  }
}

async function readInput(
  { engine, asOf, period }: Workspace,
  indicator: Indicator,
  filter: Filter,
  signal: AbortSignal,
): Promise<RecomputeInput> {
  const datasets: Record<string, RawColumns> = {};
  for (const name of datasetsOf(indicator)) {
    const fields = recomputeReads[name];
    if (!fields) throw new Error(`The recomputation does not read the dataset ${name}.`);
    datasets[name] = await readColumns(engine, datasetByName(name).name, fields, signal);
  }
  const calendar = await readColumns(engine, 'calendar', ['day', 'working_days'], signal);
  return {
    asOf,
    from: filter.from ?? period.from,
    to: filter.to ?? period.to,
    datasets,
    calendar: {
      day: calendar.day as ArrayLike<string>,
      working_days: calendar.working_days as ArrayLike<number>,
    },
  };
}

async function readColumns(
  engine: Engine,
  table: string,
  fields: readonly string[],
  signal: AbortSignal,
): Promise<RawColumns> {
  const result: ResultTable = await engine.query(columnsQuery(table, fields).text, { signal });
  return Object.fromEntries(
    result.columns.map(({ name, values }) => [
      name,
      Array.from(values, (value) => (typeof value === 'bigint' ? Number(value) : value)),
    ]),
  );
}
