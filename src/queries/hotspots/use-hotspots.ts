import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import type { Indicator } from '../../evaluation/indicator-schema';
import { cubeCodes } from '../../evaluation/indicators';
import type { Cube } from '../../stats/cube';
import { addMonths, type Month } from '../../util/month';
import type { Boundaries } from '../overview/boundaries';
import { geography } from '../overview/geography-of-catalog';
import { loadCube } from '../overview/load-cube';
import { useBoundaries } from '../overview/use-boundaries';
import type { Period } from '../period';
import { useWorkspace } from '../use-workspace';
import { assembleHotspots, type Hotspots } from './assemble-hotspots';
import { type CountyNeighbours, countyNeighbours } from './county-neighbours';
import { earlierPeriod } from './earlier-period';
import { monthTotals } from './month-totals';

/** Hotspots of an indicator under a filter, and what they are made from. */
export interface HotspotsOfFilter {
  readonly hotspots: Hotspots;
  /** The same of the months before; null where they are not all there. */
  readonly earlier: Hotspots | null;
  readonly earlierPeriod: Period | null;
  readonly cube: Cube;
  /** The months of the cube, first to last. */
  readonly months: readonly Month[];
  /** Events of each of these months in the selected counties; null for a stock. */
  readonly totals: readonly number[] | null;
  readonly boundaries: Boundaries;
  readonly neighbours: CountyNeighbours;
}

/** The hotspots under a filter: cells are read once an indicator, each filter is one pass over them. */
export function useHotspots(indicator: Indicator, filter: Filter) {
  const workspace = useWorkspace();
  const boundaries = useBoundaries();
  const cells = useQuery({
    queryKey: ['cube', workspace.snapshot?.location ?? null, workspace.revision, indicator],
    queryFn: () => loadCube(workspace, [indicator]),
  });
  const map = boundaries.data;
  const neighbours = useMemo(() => (map ? countyNeighbours(map.topology) : null), [map]);
  const data = useMemo((): HotspotsOfFilter | null => {
    if (!cells.data || !map || !neighbours) return null;
    const cube = cells.data;
    const months = monthsOf(cube);
    const of = (period: Partial<Filter>) =>
      assembleHotspots({
        cube,
        names: cubeCodes,
        indicator,
        filter: { ...filter, ...period },
        geography,
        neighbours,
      });
    const before =
      filter.from !== null && filter.to !== null
        ? earlierPeriod({ from: filter.from, to: filter.to })
        : null;
    const isThere = before !== null && before.from >= (months[0] ?? before.to);
    return {
      hotspots: of({}),
      earlier: isThere ? of(before) : null,
      earlierPeriod: isThere ? before : null,
      cube,
      months,
      totals: monthTotals(cube, cubeCodes, indicator, filter, countiesOf(filter)),
      boundaries: map,
      neighbours,
    };
  }, [cells.data, map, neighbours, indicator, filter]);
  const { refetch } = boundaries.error ? boundaries : cells;
  return { data, error: boundaries.error ?? cells.error, refetch: () => void refetch() };
}

function countiesOf({ regions }: Filter): readonly string[] {
  const within = new Set(regions.flatMap(geography.expand));
  return within.size === 0
    ? geography.counties
    : geography.counties.filter((code) => within.has(code));
}

function monthsOf({ firstMonth, months }: Cube): readonly Month[] {
  const first = `${Math.floor(firstMonth / 100)}-${String(firstMonth % 100).padStart(2, '0')}`;
  return Array.from({ length: months }, (_, place) => addMonths(first, place));
}
