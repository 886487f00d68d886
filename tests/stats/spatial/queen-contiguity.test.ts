import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/stats/spatial/distance';
import { connectedGroups, islandsOf, joinIslands } from '../../../src/stats/spatial/islands';
import { queenContiguity } from '../../../src/stats/spatial/queen-contiguity';

const file = join(import.meta.dirname, '../../../data/reference/zj-divisions.topojson');
const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
interface County {
  readonly adcode: number;
  readonly center: readonly [longitude: number, latitude: number];
}
const counties = topology.objects.counties as GeometryCollection;
const properties = counties.geometries.map((each) => each.properties as County);
const codes = properties.map(({ adcode }) => adcode);
const centres: Point[] = properties.map(({ center: [x, y] }) => ({ x, y }));
const queen = queenContiguity(topology, 'counties');
const codesOf = (units: readonly number[]) => units.map((unit) => codes[unit]);

describe('the 90 counties of Zhejiang', () => {
  test('neighbours are those whose polygons have a point in common', () => {
    const polygons = feature(topology, counties).features.map(({ geometry }) => {
      const rings = 'coordinates' in geometry ? geometry.coordinates.flat(3) : [];
      const points = new Set<string>();
      for (let place = 0; place < rings.length; place += 2) {
        points.add(`${rings[place]} ${rings[place + 1]}`);
      }
      return points;
    });
    const expected = polygons.map((own, unit) =>
      [...polygons.keys()].filter(
        (other) => other !== unit && [...own].some((point) => polygons[other]?.has(point)),
      ),
    );
    expect(queen.neighbours).toEqual(expected);
    expect(queen.neighbours.flat()).toHaveLength(2 * 213);
  });

  test('Xihu borders on six districts and counties around it', () => {
    expect(codesOf(queen.neighbours[codes.indexOf(330106)] ?? [])).toEqual([
      330102, 330105, 330108, 330109, 330110, 330111,
    ]);
  });

  test('two counties of Zhoushan are islands, the other two know only each other', () => {
    expect(codesOf(islandsOf(queen))).toEqual([330921, 330922]);
    const [mainland, ...rest] = connectedGroups(queen).map(codesOf);
    expect(mainland).toHaveLength(86);
    expect(rest).toEqual([[330902, 330903], [330921], [330922]]);
  });

  test('joined to the nearest by great circles, every county has a neighbour', () => {
    const joined = joinIslands(queen, centres, { metric: 'sphere' });
    expect(islandsOf(joined)).toEqual([]);
    const of = (code: number) => codesOf(joined.neighbours[codes.indexOf(code)] ?? []);
    expect(of(330921)).toContain(330902);
    expect(of(330922)).toEqual([330921]);
    expect(of(330921)).toContain(330922);
    expect(connectedGroups(joined).map((group) => group.length)).toEqual([86, 4]);
    expect(connectedGroups(queen)).toHaveLength(4);
  });
});

/** Two squares with a common border, a triangle that touches both in a corner, one far off. */
const squares: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 2],
      [0.5, 2],
      [1, 1],
    ],
    [
      [8, 8],
      [9, 8],
      [9, 9],
      [8, 8],
    ],
  ],
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, -2]] },
        { type: 'Polygon', arcs: [[1, 2]] },
        { type: 'MultiPolygon', arcs: [[[3]]] },
        { type: 'Polygon', arcs: [[4]] },
        { type: null },
      ],
    },
    line: { type: 'LineString', arcs: [0] },
  },
};

test('a point in common is enough, no geometry is an island', () => {
  const weights = queenContiguity(squares, 'land');
  expect(weights.neighbours).toEqual([[1, 2], [0, 2], [0, 1], [], []]);
  expect(islandsOf(weights)).toEqual([3, 4]);
});

test('what cannot be read is named', () => {
  expect(() => queenContiguity(squares, 'towns')).toThrow('no collection "towns": land, line');
  expect(() => queenContiguity(squares, 'line')).toThrow('no collection "line"');
  expect(() => queenContiguity({ ...squares, arcs: [] }, 'land')).toThrow('no arc 0; 0 are there');
});
