import { useMemo } from 'react';
import type { Filter } from '../../../catalog/filter';
import type { Indicator } from '../../../evaluation/indicator-schema';
import type { Hotspots } from '../../../queries/hotspots/assemble-hotspots';
import { useHotspotWorkers } from '../../../queries/hotspots/hotspot-workers';
import { type JudgedHotspots, judgeHotspots } from '../../../queries/hotspots/judge-hotspots';
import { type HotspotsOfFilter, useHotspots } from '../../../queries/hotspots/use-hotspots';
import { usePermuted } from '../../../queries/hotspots/use-permuted';
import { type CountyRow, countyRows } from './county-rows';

/** Everything that the map, the words and the table say. */
export interface MapData extends HotspotsOfFilter {
  readonly judged: JudgedHotspots;
  /** Why there are no permutations; null where there are, or will be. */
  readonly permutedError: Error | null;
  readonly rows: readonly CountyRow[];
}

/** The hotspots under a filter, judged anew when their permutations are made. */
export function useMapData(indicator: Indicator, filter: Filter) {
  useHotspotWorkers();
  const { data, error, refetch } = useHotspots(indicator, filter);
  const hotspots: Hotspots | null = data?.hotspots ?? null;
  const permuted = usePermuted(hotspots?.jobs ?? null);
  const shown = useMemo((): MapData | null => {
    if (!data) return null;
    const judged = judgeHotspots(data.hotspots, permuted.data ?? null);
    const rows = countyRows(data.hotspots, judged, data.earlier);
    return { ...data, judged, rows, permutedError: permuted.error };
  }, [data, permuted.data, permuted.error]);
  return { data: shown, error, refetch };
}
