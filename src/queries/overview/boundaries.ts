import type { FeatureCollection } from 'geojson';
import { bbox, feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Corner = readonly [number, number];

/** Properties of a county in the boundary file. */
interface CountyProperties {
  readonly adcode: number;
  readonly cityAdcode: number;
  /** Longitude and latitude of its seat. */
  readonly center: Corner;
}

export interface Boundaries {
  /** Name to register the map under. */
  readonly name: string;
  /** What everything here is read from. */
  readonly topology: Topology;
  /** Counties as polygons with their GB/T 2260 code as `id` and the place of their label as `cp`. */
  readonly geoJson: FeatureCollection;
  /** Borders between cities, as lists of [longitude, latitude]. */
  readonly cityBorders: readonly (readonly Corner[])[];
  readonly countiesOf: (city: string) => readonly string[];
  /** The place of a county's label; null for a county that is not on the map. */
  readonly labelAt: (code: string) => Corner | null;
  /** The line around some counties, as lists of [longitude, latitude]. */
  readonly outlineOf: (codes: ReadonlySet<string>) => readonly (readonly Corner[])[];
  /** South-west and north-east corners of a city, or of everything for null. */
  readonly boundsOf: (city: string | null) => readonly [Corner, Corner];
}

/**
 * Boundaries of a TopoJSON with an object `counties` whose properties hold `adcode` and
 * `cityAdcode`. Coordinates are WGS84 degrees. Throws a RangeError without that object.
 */
export function readBoundaries(topology: Topology, name: string): Boundaries {
  const counties = topology.objects.counties as GeometryCollection<CountyProperties> | undefined;
  if (!counties) throw new RangeError(`The boundaries ${name} have no object "counties".`);
  const collection = feature(topology, counties);
  const properties = collection.features.map((each) => each.properties);
  const between = mesh(topology, counties, (a, b) => cityOf(a.properties) !== cityOf(b.properties));
  const bounds = new Map<string | null, readonly [Corner, Corner]>();
  const boundsOf = (city: string | null): readonly [Corner, Corner] => {
    const known = bounds.get(city);
    if (known) return known;
    const corners = cornersOf(topology, counties, city);
    bounds.set(city, corners);
    return corners;
  };
  return {
    name,
    topology,
    geoJson: {
      type: 'FeatureCollection',
      features: collection.features.map((each) => ({
        ...each,
        properties: { id: String(each.properties.adcode), cp: [...each.properties.center] },
      })),
    },
    cityBorders: between.coordinates as unknown as Corner[][],
    countiesOf: (city) =>
      properties.filter((county) => cityOf(county) === city).map(({ adcode }) => String(adcode)),
    labelAt: (code) => properties.find(({ adcode }) => String(adcode) === code)?.center ?? null,
    outlineOf: (codes) => {
      const isIn = (each: { readonly properties?: unknown }) =>
        codes.has(String((each.properties as CountyProperties).adcode));
      const line = mesh(topology, counties, (a, b) => (a === b ? isIn(a) : isIn(a) !== isIn(b)));
      return line.coordinates as unknown as Corner[][];
    },
    boundsOf,
  };
}

function cornersOf(
  topology: Topology,
  counties: GeometryCollection<CountyProperties>,
  city: string | null,
): readonly [Corner, Corner] {
  const inside = counties.geometries.filter(
    ({ properties }) => city === null || cityOf(properties) === city,
  );
  const part = feature(topology, { type: 'GeometryCollection', geometries: inside });
  const points = part.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat(2)
        : [],
  ) as unknown as Corner[];
  if (points.length === 0) {
    const [west, south, east, north] = bbox(topology);
    return [
      [west, south],
      [east, north],
    ];
  }
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}

function cityOf(properties: unknown): string {
  return String((properties as CountyProperties).cityAdcode);
}
