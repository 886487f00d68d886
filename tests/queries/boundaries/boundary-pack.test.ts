import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Region } from '../../../src/catalog/region-schema';
import { BoundaryError } from '../../../src/queries/boundaries/boundary-error';
import { readPopulation } from '../../../src/queries/boundaries/population-table';
import { readBoundaryPack } from '../../../src/queries/boundaries/read-boundary-pack';

const file = readFileSync('tests/fixtures/qingyuan-counties.topojson', 'utf8');
/** Census of 1 November 2020, county figures of Qingyuan. */
const census = `adcode,name,population_2020
441802,清城区,1119901
441803,清新区,618523
441821,佛冈县,315502
441823,阳山县,367175
441825,连山壮族瑶族自治县,95136
441826,连南瑶族自治县,134691
441881,英德市,941325
441882,连州市,377220
`;
const options = {
  population: readPopulation(census),
  romanise: (name: string) => name,
};

function faultOf(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (error instanceof BoundaryError) return [error.fault, error.detail];
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

function changed(
  change: (document: {
    type: string;
    arcs: unknown[];
    objects: Record<
      string,
      { type: string; geometries: { properties: Record<string, unknown> }[] }
    >;
  }) => void,
): [string, string] {
  const document = JSON.parse(file);
  change(document);
  return faultOf(() => readBoundaryPack(JSON.stringify(document), options));
}

describe('a pack', () => {
  test('Qingyuan: the province, the city and its eight counties in the order of their codes', () => {
    const reviewed = JSON.stringify({ ...JSON.parse(file), review: ' GS(2020)0001号 ' });
    const pack = readBoundaryPack(reviewed, options);
    const regions = pack.regions as Region[];
    expect(pack).toMatchObject({ title: '清远市', review: 'GS(2020)0001号' });
    expect(regions.map(({ code }) => code)).toEqual([
      '440000',
      '441800',
      '441802',
      '441803',
      '441821',
      '441823',
      '441825',
      '441826',
      '441881',
      '441882',
    ]);
    expect(regions[1]).toMatchObject({ population: 3_969_473, parent: '440000', level: 'city' });
    expect(regions[2]).toMatchObject({ kind: 'district', short: { zh: '清城' } });
    expect(regions[8]).toMatchObject({ kind: 'county_level_city', parent: '441800' });
  });

  test('the own boundaries are one too, once their people are told', () => {
    const own = readFileSync('data/reference/zj-divisions.topojson', 'utf8');
    const known = JSON.parse(readFileSync('data/reference/regions.json', 'utf8')) as Region[];
    const population = new Map(known.map((region) => [region.code, region.population]));
    const regions = readBoundaryPack(own, { ...options, population }).regions as Region[];
    expect(regions.map(({ code }) => code)).toEqual(known.map(({ code }) => code));
    expect(regions[0]?.population).toBe(64_567_588);
  });

  test('what cannot be used is named with its place', () => {
    expect(faultOf(() => readBoundaryPack('{"type":', options))[0]).toBe('no_json');
    const collection = '{"type":"FeatureCollection","features":[]}';
    expect(faultOf(() => readBoundaryPack(collection, options))).toEqual([
      'no_topojson',
      'FeatureCollection',
    ]);
    expect(faultOf(() => readBoundaryPack(' '.repeat(2_000_001), options))[0]).toBe('too_big');
    const geometries = (document: Parameters<Parameters<typeof changed>[0]>[0]) =>
      document.objects.counties?.geometries ?? [];
    const set = (name: string, value: unknown) =>
      changed((document) => {
        const second = geometries(document)[1];
        if (second) second.properties[name] = value;
      });
    expect(set('adcode', undefined)).toEqual(['no_codes', '2: 清新区']);
    expect(set('adcode', 441800)[0]).toBe('no_codes');
    expect(set('cityAdcode', 441803)[0]).toBe('no_codes');
    expect(set('name', '')[0]).toBe('no_names');
    expect(set('center', [200, 1])).toEqual(['no_centres', '2: 清新区']);
    expect(set('adcode', 441802)).toEqual(['repeated_code', '441802']);
    expect(set('adcode', 331802)[0]).toBe('no_population');
    expect(
      changed((document) => {
        document.arcs = [];
      })[0],
    ).toBe('no_topojson');
    expect(
      changed((document) => {
        document.objects = { areas: document.objects.counties as never };
      }),
    ).toEqual(['no_areas', 'areas']);
    const few = { ...options, population: new Map([['441802', 1]]) };
    expect(faultOf(() => readBoundaryPack(file, few))).toEqual(['no_population', '2: 清新区']);
  });

  test('a table of people needs both columns and whole numbers', () => {
    expect(options.population.get('441881')).toBe(941_325);
    expect(readPopulation('行政区划代码,常住人口\r\n441802,5\r\n').get('441802')).toBe(5);
    expect(faultOf(() => readPopulation('name,people\nx,1'))).toEqual([
      'no_population',
      'name, people',
    ]);
    expect(faultOf(() => readPopulation('adcode,people\n441802,many'))).toEqual([
      'no_population',
      '2: 441802,many',
    ]);
  });
});

describe('the console with a pack in force', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  async function open(values: Record<string, string>) {
    vi.resetModules();
    const localStorage = { getItem: (name: string) => values[name] ?? null };
    vi.stubGlobal('window', { localStorage });
    return {
      regions: await import('../../../src/catalog/regions'),
      geography: (await import('../../../src/queries/overview/geography-of-catalog')).geography,
      known: (await import('../../../src/queries/known-codes')).knownCodes,
      convert: (await import('../../../src/intake/convert/convert-region')).convertRegion,
      boundaries: await import('../../../src/queries/overview/boundaries'),
      neighbours: await import('../../../src/queries/hotspots/county-neighbours'),
      worker: await import('../../../src/util/stored-boundaries'),
    };
  }

  test('codes, names, intake, neighbours and workers are those of Qingyuan', async () => {
    const pack = readBoundaryPack(file, options);
    const console = await open({ 'chengjian.boundaries': JSON.stringify(pack) });
    expect(console.geography.counties).toHaveLength(8);
    expect(console.geography.cityOf('441881')).toBe('441800');
    expect(console.geography.population('441802')).toBe(1_119_901);
    expect(console.known.regions.has('441800')).toBe(true);
    expect(console.known.regions.has('330100')).toBe(false);
    expect(console.convert('441881')).toMatchObject({ value: '441881' });
    expect(console.convert('广东省清远市清城区')).toMatchObject({ value: '441802' });
    expect(console.convert('330102')).toMatchObject({ value: null });
    expect(console.convert('449999')).toEqual({ fault: 'code' });
    const read = console.boundaries.readBoundaries(pack.topology as never, 'test');
    expect(read.countiesOf('441800')).toHaveLength(8);
    const found = console.neighbours.countyNeighbours(read.topology);
    expect(found.codes).toHaveLength(8);
    expect(console.worker.workerName('intake').startsWith('intake\n[')).toBe(true);
  });

  test('a worker reads the regions from its name; what was kept damaged counts as none', async () => {
    const pack = readBoundaryPack(file, options);
    vi.resetModules();
    vi.stubGlobal('self', { name: `intake\n${JSON.stringify(pack.regions)}` });
    const told = await import('../../../src/catalog/regions');
    expect(told.regions).toHaveLength(10);
    const damaged = await open({ 'chengjian.boundaries': '{"title":' });
    expect(damaged.regions.regions).toHaveLength(102);
    expect(damaged.worker.workerName('intake')).toBe('intake');
  });
});
