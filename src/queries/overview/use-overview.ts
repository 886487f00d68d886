import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import type { Indicator } from '../../evaluation/indicator-schema';
import { cubeCodes, findIndicator, overviewIndicators } from '../../evaluation/indicators';
import { addMonths, type Month } from '../../util/month';
import { useMeasure } from '../use-measure';
import { useWorkspace } from '../use-workspace';
import { assembleOverview, type Overview } from './assemble-overview';
import { geography } from './geography-of-catalog';
import { loadCube } from './load-cube';
import { loadOverdue } from './load-overdue';
import { type OverdueSummary, summariseOverdue } from './summarise-overdue';

/** Everything that the Overview shows under a filter. */
export interface OverviewData {
  readonly figures: Overview;
  readonly overdue: OverdueSummary;
  readonly asOf: string;
  /** The months of the cube, first to last. */
  readonly months: readonly Month[];
  readonly cities: readonly string[];
  readonly areas: readonly string[];
}

export interface OverviewQuery {
  readonly data: OverviewData | null;
  readonly error: Error | null;
  refetch(): void;
}

const oldestShown = 6;

/** The figures of the Overview: the cells are read once, each filter is one pass over them. */
export function useOverview(filter: Filter): OverviewQuery {
  const workspace = useWorkspace();
  const [name] = useMeasure();
  const measure = measureOf(name);
  const others = overviewIndicators.includes(measure) ? [] : [measure];
  const { data, error, refetch } = useQuery({
    queryKey: [
      'overview',
      workspace.revision,
      workspace.snapshot?.location ?? null,
      ...others.map((other) => other.name),
    ],
    queryFn: async () => {
      const cells = loadCube(workspace, [...overviewIndicators, ...others]);
      const [cube, overdue] = await Promise.all([cells, loadOverdue(workspace)]);
      return { cube, overdue };
    },
  });
  const assembled = useMemo(() => {
    if (!data) return null;
    const { cube, overdue } = data;
    return {
      figures: assembleOverview({
        cube,
        names: cubeCodes,
        headlines: overviewIndicators,
        measure,
        filter,
        geography,
      }),
      overdue: summariseOverdue(overdue, filter, geography.expand, oldestShown),
      asOf: workspace.asOf,
      months: monthsOf(cube.firstMonth, cube.months),
      cities: geography.cities,
      areas: cubeCodes.areas,
    };
  }, [data, filter, measure, workspace.asOf]);
  return { data: assembled, error, refetch: () => void refetch() };
}

function measureOf(name: string | null): Indicator {
  const [usual] = overviewIndicators;
  if (!usual) throw new Error('There is no indicator for the Overview in data/models/indicators.');
  return (name === null ? undefined : findIndicator(name)) ?? usual;
}

function monthsOf(first: number, count: number): readonly Month[] {
  const start = `${Math.floor(first / 100)}-${String(first % 100).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, place) => addMonths(start, place));
}
