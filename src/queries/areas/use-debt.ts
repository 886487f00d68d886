import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import type { DebtLine } from './assemble-debt';
import { debtQuery } from './debt-query';

/** Government debt of the regions of a filter, all months; runs only where `enabled`. */
export function useDebt(filter: Filter, enabled: boolean) {
  const { engine, snapshot, revision } = useWorkspace();
  const text = debtQuery(filter).text;
  return useQuery({
    queryKey: ['debt', snapshot?.location ?? null, revision, text],
    enabled,
    queryFn: async ({ signal }) => debtLines(rowsOf(await engine.query(text, { signal }))),
  });
}

/** The rows of `debtQuery` as lines. */
export function debtLines(rows: readonly Readonly<Record<string, unknown>>[]): DebtLine[] {
  return rows.map((row) => ({
    region: String(row.region),
    month: String(row.month),
    outstanding: Number(row.outstanding),
    limit: Number(row.limit),
    contingent: Number(row.contingent),
    revenue: row.revenue === null ? null : Number(row.revenue),
    due: Number(row.due),
    repaid: Number(row.repaid),
  }));
}
