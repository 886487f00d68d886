import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '../../stats/spatial/distance';
import { queenContiguity } from '../../stats/spatial/queen-contiguity';
import type { SpatialWeights } from '../../stats/spatial/spatial-weights';

/** The counties of a boundary file, in its order: who borders on whom, and where each lies. */
export interface CountyNeighbours {
  readonly codes: readonly string[];
  /** Queen contiguity; islands have no neighbours. */
  readonly weights: SpatialWeights;
  /** Longitude and latitude of each county's seat. */
  readonly points: readonly Point[];
}

interface CountyProperties {
  readonly adcode: number;
  readonly center: readonly [longitude: number, latitude: number];
}

/**
 * Neighbours of a TopoJSON with an object `counties` whose properties hold `adcode` and `center`.
 * Throws RangeError without that object.
 */
export function countyNeighbours(topology: Topology): CountyNeighbours {
  const weights = queenContiguity(topology, 'counties');
  const { geometries } = topology.objects.counties as GeometryCollection;
  const properties = geometries.map((geometry) => geometry.properties as CountyProperties);
  return {
    codes: properties.map(({ adcode }) => String(adcode)),
    weights,
    points: properties.map(({ center: [x, y] }) => ({ x, y })),
  };
}
