import { useMemo } from 'react';
import type { ChoroplethOutline } from '../../../components/charts/choropleth-option';
import { type FoundCluster, type ScanKind, useScan } from '../../../queries/hotspots/use-scan';
import { usePageParameter } from '../../../queries/use-page-parameter';
import type { MapData } from './use-map-data';

/** How the scan is shown; in space unless the URL says otherwise. */
export const clusterKinds = ['space', 'time', 'off'] as const;
export type ClusterKind = (typeof clusterKinds)[number];

/** The clusters of the scan that the page shows. */
export interface Clusters {
  readonly kind: ClusterKind;
  readonly setKind: (kind: ClusterKind) => void;
  /** The most likely first; null until they are known, and where nothing is scanned. */
  readonly found: readonly FoundCluster[] | null;
  readonly outlines: readonly ChoroplethOutline[];
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: Error | null;
}

/** The clusters of the scan that the URL asks for, and their lines on the map. */
export function useClusters(data: MapData | null): Clusters {
  const [parameter, setParameter] = usePageParameter('clusters');
  const kind = clusterKinds.find((each) => each === parameter) ?? 'space';
  const asked: ScanKind | null = kind === 'off' ? null : kind;
  const scan = useScan(data?.hotspots.jobs ?? null, asked);
  const found = (asked !== null && scan.data) || null;
  const boundaries = data?.boundaries;
  const outlines = useMemo((): readonly ChoroplethOutline[] => {
    if (!found || !boundaries) return [];
    return found.flatMap(({ codes, centre }, place) => {
      const at = boundaries.labelAt(centre);
      const lines = boundaries.outlineOf(new Set(codes));
      return at ? [{ name: String(place + 1), lines, at }] : [];
    });
  }, [found, boundaries]);
  return {
    kind,
    setKind: (next) => setParameter(next === 'space' ? null : next, { replace: true }),
    found,
    outlines,
    progress: scan.progress,
    error: scan.error,
  };
}
