import type { Position } from 'geojson';
import type { Boundaries } from '../overview/boundaries';

/** Counties as paths of a small drawing. */
export interface CountyPaths {
  readonly width: number;
  readonly height: number;
  /** The `d` of each county's path, by code. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * The counties drawn into a width, in the equirectangular projection true at their middle latitude.
 * Points closer than half a unit to the last one are left out: nobody sees them.
 */
export function countyPaths({ geoJson, boundsOf }: Boundaries, width: number): CountyPaths {
  const [[west, south], [east, north]] = boundsOf(null);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const placeOf = ([longitude = 0, latitude = 0]: Position): readonly [number, number] => [
    (longitude - west) * squeeze * scale,
    (north - latitude) * scale,
  ];
  const ring = (positions: readonly Position[]): string => {
    const kept: (readonly [number, number])[] = [];
    for (const position of positions) {
      const place = placeOf(position);
      const last = kept.at(-1);
      if (!last || Math.hypot(place[0] - last[0], place[1] - last[1]) >= 0.5) kept.push(place);
    }
    if (kept.length < 3) return '';
    return `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
  };
  const paths = new Map<string, string>();
  for (const { geometry, properties } of geoJson.features) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    paths.set(String(properties?.id), polygons.flat().map(ring).join(''));
  }
  return { width, height: (north - south) * scale, paths };
}
