import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { regions } from '../../../src/catalog/regions';
import { readBoundaries } from '../../../src/queries/overview/boundaries';

const topology = JSON.parse(
  readFileSync(new URL('../../../data/reference/zj-divisions.topojson', import.meta.url), 'utf8'),
) as Topology;
const boundaries = readBoundaries(topology, 'test');

describe('readBoundaries', () => {
  it('has every county of the catalogue once, by its code', () => {
    const codes = boundaries.geoJson.features.map(({ properties }) => properties?.id).sort();
    const counties = regions.filter(({ level }) => level === 'county').map(({ code }) => code);
    expect(codes).toEqual(counties.sort());
  });

  it('knows the counties of a city and where it lies', () => {
    expect([...boundaries.countiesOf('330800')].sort()).toEqual([
      '330802',
      '330803',
      '330822',
      '330824',
      '330825',
      '330881',
    ]);
    const [[west, south], [east, north]] = boundaries.boundsOf('330800');
    expect(west).toBeGreaterThan(118);
    expect(east).toBeLessThan(119.5);
    expect(south).toBeGreaterThan(28);
    expect(north).toBeLessThan(29.6);
  });

  it('draws borders between cities only: none inside Hangzhou, one round Quzhou', () => {
    const points = boundaries.cityBorders.flat();
    const [[west, south], [east, north]] = boundaries.boundsOf('330800');
    const near = points.filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
    expect(near.length).toBeGreaterThan(20);
    const westLake = [120.1, 30.2] as const;
    const nearest = Math.min(
      ...points.map(([x, y]) => Math.hypot(x - westLake[0], y - westLake[1])),
    );
    expect(nearest).toBeGreaterThan(0.15);
  });

  it('draws a line around counties, not between them', () => {
    // Two unit squares side by side: arc 0 is what they share.
    const square = (adcode: number, arcs: number[][]) => ({
      type: 'Polygon' as const,
      arcs,
      properties: { adcode, cityAdcode: 330100, center: [adcode, 0.5] },
    });
    const two = readBoundaries(
      {
        type: 'Topology',
        arcs: [
          [
            [1, 0],
            [1, 1],
          ],
          [
            [1, 1],
            [0, 1],
            [0, 0],
            [1, 0],
          ],
          [
            [1, 0],
            [2, 0],
            [2, 1],
            [1, 1],
          ],
        ],
        objects: {
          counties: {
            type: 'GeometryCollection',
            geometries: [square(1, [[0, 1]]), square(2, [[2, -1]])],
          },
        },
      } as Topology,
      'two',
    );
    const pointsOf = (...codes: string[]) => two.outlineOf(new Set(codes)).flat().map(String);
    expect(new Set(pointsOf('1'))).toEqual(new Set(['1,0', '1,1', '0,1', '0,0']));
    const lengthOf = (...codes: string[]) =>
      two.outlineOf(new Set(codes)).reduce((sum, line) => {
        const steps = line.slice(1).map(([x, y], place) => {
          const [fromX, fromY] = line[place] ?? [x, y];
          return Math.hypot(x - fromX, y - fromY);
        });
        return sum + steps.reduce((all, step) => all + step, 0);
      }, 0);
    expect([lengthOf('1'), lengthOf('2'), lengthOf('1', '2'), lengthOf()]).toEqual([4, 4, 6, 0]);
    expect(two.labelAt('2')).toEqual([2, 0.5]);
    expect(two.labelAt('3')).toBeNull();
  });

  it('says what is missing in other boundaries', () => {
    expect(() => readBoundaries({ ...topology, objects: {} }, 'other')).toThrow('counties');
  });
});
