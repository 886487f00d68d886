import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { codeList } from '../../catalog/code-lists';
import type { Filter } from '../../catalog/filter';
import { type Month, monthsBetween } from '../../util/month';
import { geography } from '../overview/geography-of-catalog';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import { areaAgreementsQuery, areaRecordsQuery } from './area-queries';
import {
  type AgreementsLine,
  type AreaSummary,
  assembleAreas,
  type PaymentState,
  type RecordsLine,
} from './assemble-areas';
import { peopleOf } from './people-of';

const areaCodes = codeList('area').codes.map(({ code }) => code);

export interface Areas {
  readonly months: readonly Month[];
  /** Places of the first and last month of the period. */
  readonly period: readonly [number, number];
  readonly areas: readonly AreaSummary[];
}

/** All key areas under a filter; its areas are passed over. */
export function useAreas(filter: Filter) {
  const { engine, asOf, snapshot, revision, period } = useWorkspace();
  const { from, to, regions } = filter;
  const records = areaRecordsQuery(filter).text;
  const agreements = areaAgreementsQuery(filter, asOf).text;
  const query = useQuery({
    placeholderData: keepPreviousData,
    queryKey: ['areas', snapshot?.location ?? null, revision, records, agreements],
    queryFn: async ({ signal }) => ({
      records: recordsLines(rowsOf(await engine.query(records, { signal }))),
      agreements: agreementsLines(rowsOf(await engine.query(agreements, { signal }))),
    }),
  });
  const lines = query.data;
  const data = useMemo((): Areas | null => {
    if (!lines || from === null || to === null) return null;
    const months = monthsBetween(period.from, period.to);
    const last = months.length - 1;
    const placeOf = (month: Month, none: number) => {
      const place = months.indexOf(month);
      return place < 0 ? none : place;
    };
    return {
      months,
      period: [placeOf(from, 0), placeOf(to, last)],
      areas: assembleAreas({
        areas: areaCodes,
        months,
        from,
        to,
        people: peopleOf(regions, geography),
        ...lines,
      }),
    };
  }, [lines, from, to, regions, period]);
  return { data, error: query.error, refetch: () => void query.refetch() };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The rows of `areaRecordsQuery` as lines. */
export function recordsLines(rows: Rows): RecordsLine[] {
  return rows.map(({ area, month, kind, records }) => ({
    area: String(area),
    month: String(month),
    kind: String(kind),
    records: Number(records),
  }));
}

/** The rows of `areaAgreementsQuery` as lines. */
export function agreementsLines(rows: Rows): AgreementsLine[] {
  return rows.map(({ area, month, payment, agreements, amount }) => ({
    area: String(area),
    month: String(month),
    payment: payment === null ? null : (String(payment) as PaymentState),
    agreements: Number(agreements),
    amount: Number(amount),
  }));
}
