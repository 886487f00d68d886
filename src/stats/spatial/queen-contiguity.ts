import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { binaryWeights, type SpatialWeights } from './spatial-weights';

/**
 * Queen contiguity of the geometries of a TopoJSON object, in their order: neighbours share a border
 * or a single point. Borders share their arcs, so every vertex of a common border is the same for
 * both; corners where only points meet are found by their coordinates. Lists are ascending, weights 1.
 * Throws RangeError where the object is missing, not a collection, or names an arc that is not there.
 */
export function queenContiguity(topology: Topology, object: string): SpatialWeights {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection') {
    throw new RangeError(
      `The boundaries have no collection "${object}": ${Object.keys(topology.objects).join(', ')}.`,
    );
  }
  const vertices = topology.arcs.map((arc) => verticesOf(arc, topology.transform !== undefined));
  const holders = new Map<string, number[]>();
  for (const [unit, geometry] of collection.geometries.entries()) {
    for (const vertex of new Set(arcsOf(geometry).flatMap((arc) => arcAt(vertices, arc)))) {
      const units = holders.get(vertex);
      if (units) units.push(unit);
      else holders.set(vertex, [unit]);
    }
  }
  const neighbours = collection.geometries.map(() => new Set<number>());
  for (const units of holders.values()) {
    for (const unit of units) {
      for (const other of units) if (other !== unit) neighbours[unit]?.add(other);
    }
  }
  return binaryWeights(neighbours.map((set) => [...set].sort((a, b) => a - b)));
}

/** Coordinates of an arc as keys; quantised arcs are summed up from their differences. */
function verticesOf(arc: readonly (readonly number[])[], quantised: boolean): string[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = quantised ? [x + dx, y + dy] : [dx, dy];
    return `${x},${y}`;
  });
}

function arcAt(vertices: readonly (readonly string[])[], arc: number): readonly string[] {
  const found = vertices[arc];
  if (!found)
    throw new RangeError(`The boundaries have no arc ${arc}; ${vertices.length} are there.`);
  return found;
}

/** Places of the arcs of a geometry's rings, whatever their direction. */
function arcsOf(geometry: GeometryObject<GeoJsonProperties>): number[] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.arcs.flat().map(placeOf);
    case 'MultiPolygon':
      return geometry.arcs.flat(2).map(placeOf);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(arcsOf);
    default:
      return [];
  }
}

/** An arc that runs backwards is named by the complement of its place. */
function placeOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
