import { type ComponentType, lazy, type ReactNode } from 'react';

/** What every view is given: the links to the others, to stand below its heading. */
interface HotspotViewProps {
  readonly views: ReactNode;
}

/** The views of the hotspots, in the order in which they are offered; each is loaded when opened. */
export const hotspotViews = {
  map: lazy(async () => ({ default: (await import('./map/map-view')).MapView })),
  patterns: lazy(async () => ({
    default: (await import('./patterns/patterns-view')).PatternsView,
  })),
  areas: lazy(async () => ({ default: (await import('./areas/areas-view')).AreasView })),
  relations: lazy(async () => ({
    default: (await import('./relations/relations-view')).RelationsView,
  })),
} as const satisfies Readonly<Record<string, ComponentType<HotspotViewProps>>>;
export type HotspotView = keyof typeof hotspotViews;

/** The view that a URL parameter names; the map for any other text. */
export function viewOfParameter(parameter: string | null): HotspotView {
  const names = Object.keys(hotspotViews) as HotspotView[];
  return names.find((name) => name === parameter) ?? 'map';
}
