import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import type { Flag } from '../../warnings/flags/flag-schema';
import { flags } from '../../warnings/flags/flags';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import type { FlagCell } from './assemble-flags';
import { flagCountsQuery } from './flag-counts-query';

/** Red flags by area and region under a filter whose areas are passed over; see `flagCountsQuery`. */
export function useFlagCells(filter: Filter) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const text = flagCountsQuery(flags as readonly [Flag, ...Flag[]], filter, asOf).text;
  return useQuery({
    placeholderData: keepPreviousData,
    queryKey: ['flag cells', snapshot?.location ?? null, revision, text],
    queryFn: async ({ signal }) => flagCellsOf(rowsOf(await engine.query(text, { signal }))),
  });
}

/** The rows of `flagCountsQuery` as cells. */
export function flagCellsOf(rows: readonly Readonly<Record<string, unknown>>[]): FlagCell[] {
  return rows.map((row) => ({
    area: String(row.area),
    region: row.region === null ? null : String(row.region),
    agreements: Number(row.agreements),
    amount: Number(row.amount),
    any: Number(row.any),
    flags: flags.map((_, place) => ({
      assessed: Number(row[`a${place}`]),
      flagged: Number(row[`f${place}`]),
      amount: Number(row[`s${place}`]),
    })),
  }));
}
