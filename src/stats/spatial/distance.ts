/**
 * A place: on a plane `x` and `y` in the unit of its axes; on the sphere `x` is the longitude and `y`
 * the latitude, in degrees.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far two places are apart: on a plane, or along the great circle between them. */
export type Metric = 'plane' | 'sphere';

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** The distance of two places: in the unit of the axes on a plane, in kilometres on the sphere. */
export function distanceOf(a: Point, b: Point, metric: Metric): number {
  return metric === 'plane' ? Math.hypot(a.x - b.x, a.y - b.y) : greatCircle(a, b);
}

/** By the haversine formula, which keeps its digits for near places. */
function greatCircle(a: Point, b: Point): number {
  const across = radians(b.x - a.x);
  const up = radians(b.y - a.y);
  const half =
    Math.sin(up / 2) ** 2 +
    Math.cos(radians(a.y)) * Math.cos(radians(b.y)) * Math.sin(across / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
