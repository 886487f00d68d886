import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import type { Indicator } from '../../../src/evaluation/indicator-schema';
import {
  assembleHotspots,
  type HotspotsInput,
} from '../../../src/queries/hotspots/assemble-hotspots';
import type { CountyNeighbours } from '../../../src/queries/hotspots/county-neighbours';
import type { Geography } from '../../../src/queries/overview/geography';
import { buildCube } from '../../../src/stats/cube';
import { distanceBand } from '../../../src/stats/spatial/spatial-weights';

const title = { zh: '指标', en: 'Indicator' };

export function indicator(
  unit: Indicator['unit'],
  direction: 1 | -1,
  kind: 'flow' | 'stock' = 'flow',
): Indicator {
  return {
    name: 'measure',
    title,
    short: title,
    unit,
    direction,
    decimals: 1,
    target: null,
    kind,
    minimumData: 0,
    clauses: ['P1-2.1.2'],
    systems: [1],
    card: { definition: title, formula: title, example: title, limits: title },
  };
}

const side = 6;

/** Six by six counties of two cities, and an island to the south-east of them. */
export const codes = Array.from({ length: side * side + 1 }, (_, unit) =>
  String((unit < 18 ? 330101 : 330200) + unit),
);
export const island = codes.at(-1) as string;
const points = codes.map((code, unit) =>
  code === island
    ? { x: 120.6, y: 29.7 }
    : { x: 120 + (unit % side) / 10, y: 30 + Math.floor(unit / side) / 10 },
);
export const neighbours: CountyNeighbours = {
  codes,
  points,
  weights: distanceBand(points, 0.15),
};
export const population = codes.map((_, unit) => 100_000 + 40_000 * (unit % 5));
/** Counties of the four north-western cells. */
export const corner = [0, 1, side, side + 1].map((unit) => codes[unit] as string);

export const geography: Geography = {
  cities: ['330100', '330200'],
  counties: codes,
  cityOf: (code) => `${code.slice(0, 4)}00`,
  expand: (code) => [code],
  population: (code) => population[codes.indexOf(code)] ?? 0,
};

/** A cell: month, region code, department (0 or 1), area, numerator, denominator. */
export type Cell = readonly [number, string, 0 | 1, 0 | 1, number, number];

export const names = {
  indicators: ['measure'],
  regions: [...geography.cities, ...codes],
  departments: ['finance', 'justice'],
  areas: ['procurement', 'other'],
};

export function cubeOf(cells: readonly Cell[]) {
  const column = (pick: (cell: Cell) => number) => cells.map(pick);
  return buildCube(
    {
      indicator: Uint8Array.from(cells, () => 0),
      month: Int32Array.from(column(([month]) => month)),
      region: Uint8Array.from(
        column(([, code]) => {
          const place = names.regions.indexOf(code);
          return place < 0 ? names.regions.length : place;
        }),
      ),
      department: Uint16Array.from(column(([, , department]) => department)),
      area: Uint8Array.from(column(([, , , area]) => area)),
      numerator: Float64Array.from(column((cell) => cell[4])),
      denominator: Float64Array.from(column((cell) => cell[5])),
    },
    {
      indicators: 1,
      regions: names.regions.length,
      departments: names.departments.length,
      areas: names.areas.length,
    },
  );
}

export function hotspotsOf(
  cells: readonly Cell[],
  given: Partial<Omit<HotspotsInput, 'filter'>> & { readonly filter?: Partial<Filter> } = {},
) {
  return assembleHotspots({
    cube: cubeOf(cells),
    names,
    indicator: indicator('count', -1),
    geography,
    neighbours,
    ...given,
    filter: { ...emptyFilter, ...given.filter },
  });
}
