import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueContext } from '../../../evaluation/indicators';
import { modelWindow } from '../../../evaluation/model/model-window';
import type { Month } from '../../../util/month';
import { rowsOf } from '../../records/record-blocks';
import { workspaceKey } from '../../records/use-records';
import { useWorkspace } from '../../use-workspace';
import type { ScoredModel } from '../scored-model';
import { modelIndicator } from './model-indicator';
import { type FractionChange, monthChange, monthChangeQuery } from './month-change';
import { movedByValue, type UnitChange, unitChange } from './unit-change';
import { unitFilter } from './unit-filter';

/** A change, with the records behind it as far as they are read. */
export interface RecordedChange {
  /** Null where a score is missing on one side, or scores are no arithmetic means. */
  readonly change: UnitChange | null;
  /** By path of the indicator. */
  readonly fractions: ReadonlyMap<string, FractionChange>;
  /** Indicators whose records are still being read. */
  readonly pending: number;
  readonly error: Error | null;
}

/** Why a unit's score of a month is not that of another, down to the records of both windows. */
export function useMonthChange(
  scored: ScoredModel,
  unit: string,
  month: Month,
  against: Month | null,
): RecordedChange {
  const workspace = useWorkspace();
  const { model, months } = scored;
  const change = useMemo(() => {
    if (against === null || !months.includes(against)) return null;
    const scoreAt = (each: Month) => scored.scoresAt(each).find((score) => score.unit === unit);
    return unitChange(scoreAt(against), scoreAt(month), model.scale);
  }, [scored, unit, month, against, model, months]);
  const moves = useMemo(
    () =>
      change
        ? movedByValue(change).flatMap(({ path, indicator }) => {
            const { additive } = modelIndicator(model, indicator);
            return additive ? [{ path, indicator: additive }] : [];
          })
        : [],
    [change, model],
  );
  const results = useQueries({
    queries: moves.map(({ indicator }) => {
      const windows = {
        before: modelWindow(model.period, against ?? month),
        after: modelWindow(model.period, month),
      };
      const filter = unitFilter(model, unit, month);
      const context = catalogueContext(workspace.asOf);
      const { text } = monthChangeQuery(indicator, windows, filter, context);
      return {
        queryKey: ['month change', ...workspaceKey(workspace), text],
        queryFn: async ({ signal }: { signal: AbortSignal }): Promise<FractionChange> =>
          monthChange(indicator, rowsOf(await workspace.engine.query(text, { signal }))),
      };
    }),
  });
  return {
    change,
    fractions: new Map(
      moves.flatMap(({ path }, place) => {
        const data = results[place]?.data;
        return data ? [[path, data] as const] : [];
      }),
    ),
    pending: results.filter(({ isPending }) => isPending).length,
    error: results.find(({ error }) => error)?.error ?? null,
  };
}
