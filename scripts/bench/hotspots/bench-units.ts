import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '../../../src/stats/spatial/distance';
import { joinIslands } from '../../../src/stats/spatial/islands';
import { queenContiguity } from '../../../src/stats/spatial/queen-contiguity';
import type { SpatialWeights } from '../../../src/stats/spatial/spatial-weights';
import { Random } from '../../../src/util/random';

/** The counties of the boundaries with people and events by chance, and a cluster in one of them. */
export interface BenchUnits {
  readonly points: readonly Point[];
  readonly population: readonly number[];
  readonly weights: SpatialWeights;
  /** By unit and month. */
  readonly cases: readonly number[];
}

const file = join(import.meta.dirname, '../../../data/reference/zj-divisions.topojson');

/** So many events over the 90 counties and so many months. */
export function benchUnits(months: number, events: number): BenchUnits {
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const counties = topology.objects.counties as GeometryCollection;
  const points = counties.geometries.map(({ properties }) => {
    const [x, y] = (properties as { readonly center: readonly [number, number] }).center;
    return { x, y };
  });
  const random = new Random(`hotspots ${months}/${events}`);
  const population = points.map(() => random.between(80_000, 1_600_000));
  const people = population.reduce((sum, size) => sum + size, 0);
  const cases = new Array<number>(points.length * months).fill(0);
  for (let drawn = 0; drawn < events; drawn += 1) {
    let left = random.uniform() * people;
    let unit = 0;
    while (left >= (population[unit] as number)) {
      left -= population[unit] as number;
      unit += 1;
    }
    const cell = unit * months + random.below(months);
    cases[cell] = (cases[cell] as number) + 1;
  }
  cases[0] = (cases[0] as number) + Math.ceil(events / 50);
  const queen = queenContiguity(topology, 'counties');
  return {
    points,
    population,
    weights: joinIslands(queen, points, { metric: 'sphere' }),
    cases,
  };
}
