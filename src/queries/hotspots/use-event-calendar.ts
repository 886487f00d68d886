import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import { compileDailyEvents } from '../../evaluation/hotspots/compile-daily-events';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext } from '../../evaluation/indicators';
import { monthOf } from '../../util/month';
import { useWorkspace } from '../use-workspace';
import { eventsPart } from './county-events';
import { type EventCalendar, eventCalendar } from './event-calendar';
import { shownMonths } from './shown-months';

/** Months that a calendar shows at most. */
const longest = 24;

export interface EventCalendarQuery {
  /** Null while it is read; `none` where the indicator counts nothing that happens on a day. */
  readonly data: EventCalendar | 'none' | null;
  readonly error: Error | null;
  refetch(): void;
}

/** The days of the months around a filter's period (`shownMonths`) with the events of an indicator. */
export function useEventCalendar(indicator: Indicator, filter: Filter): EventCalendarQuery {
  const workspace = useWorkspace();
  const { asOf, period, engine } = workspace;
  const { from, to } = shownMonths(
    { from: filter.from ?? period.from, to: filter.to ?? period.to },
    monthOf(asOf),
    longest,
  );
  const statement = useMemo(
    () =>
      compileDailyEvents(
        indicator,
        eventsPart(indicator),
        { ...filter, from, to },
        catalogueContext(asOf),
      )?.text ?? null,
    [indicator, filter, from, to, asOf],
  );
  const counts = useQuery({
    queryKey: [
      'event-calendar',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      statement,
    ],
    enabled: statement !== null,
    queryFn: async ({ signal }) => {
      const { columns, rowCount } = await engine.query(statement ?? '', { signal });
      const [days, events] = columns.map(({ values }) => values);
      return new Map(
        Array.from({ length: rowCount }, (_, row) => [String(days?.[row]), Number(events?.[row])]),
      );
    },
  });
  const data = useMemo(
    () => (counts.data ? eventCalendar(counts.data, { from, to }, asOf) : null),
    [counts.data, from, to, asOf],
  );
  return {
    data: statement === null ? 'none' : data,
    error: counts.error,
    refetch: () => void counts.refetch(),
  };
}
