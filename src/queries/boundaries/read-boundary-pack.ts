import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import provinces from '../../../data/reference/provinces.json';
import type { Region } from '../../catalog/region-schema';
import type { StoredBoundaries } from '../../util/stored-boundaries';
import { BoundaryError } from './boundary-error';

/** Characters of a file: what is kept as a setting must fit the browser's few megabytes. */
export const boundaryLimit = 2_000_000;
/** Regions in all: the cells of figures number them in one byte. */
const regionLimit = 250;

/** What the areas of a file say of themselves. */
interface AreaProperties {
  readonly adcode?: unknown;
  readonly name?: unknown;
  readonly short?: unknown;
  readonly cityAdcode?: unknown;
  readonly city?: unknown;
  readonly center?: unknown;
  readonly population?: unknown;
}

interface PackOptions {
  readonly population: ReadonlyMap<string, number>;
  /** A Chinese name in Latin letters. */
  readonly romanise: (name: string) => string;
}

/**
 * The boundary pack in the text of a TopoJSON file with an object `counties`, each with its GB/T 2260
 * code (`adcode`), name, city (`cityAdcode`, `city`) and seat (`center`); `population` may stand there or
 * in a table, the map review number in `review` of the file. Throws BoundaryError naming what is wrong and where.
 */
export function readBoundaryPack(text: string, options: PackOptions): StoredBoundaries {
  if (text.length > boundaryLimit) {
    throw new BoundaryError('too_big', `${Math.ceil(text.length / 1000)} kB`);
  }
  const topology = parseTopology(text);
  const counties = topology.objects.counties as GeometryCollection<AreaProperties> | undefined;
  if (counties?.type !== 'GeometryCollection' || counties.geometries.length === 0) {
    throw new BoundaryError('no_areas', Object.keys(topology.objects).join(', '));
  }
  checkArcs(topology, counties);
  const own = counties.geometries.map((geometry, place) =>
    countyOf(geometry.properties ?? {}, place + 1, options),
  );
  const codes = own.map(({ code }) => code);
  const repeated = codes.find((code, place) => codes.indexOf(code) !== place);
  if (repeated !== undefined) throw new BoundaryError('repeated_code', repeated);
  const province = provinceOf(own);
  const cities = citiesOf(own, counties, province.code, options.romanise);
  const regions = [{ ...province, ...whole(own) }, ...cities, ...own].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  if (regions.length > regionLimit) throw new BoundaryError('too_many', String(regions.length));
  const [city] = cities;
  const title = cities.length === 1 && city ? city.name.zh : province.name.zh;
  return { title, review: reviewOf(topology), regions, topology };
}

function parseTopology(text: string): Topology {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new BoundaryError('no_json', error instanceof Error ? error.message : '');
  }
  const topology = document as Partial<Topology> | null;
  const isTopology =
    typeof topology === 'object' &&
    topology?.type === 'Topology' &&
    Array.isArray(topology.arcs) &&
    typeof topology.objects === 'object';
  if (!isTopology)
    throw new BoundaryError('no_topojson', String(topology?.type ?? typeof document));
  return topology as Topology;
}

function checkArcs(topology: Topology, counties: GeometryCollection<AreaProperties>): void {
  try {
    const { features } = feature(topology, counties);
    const isFlat = features.every(({ geometry }) => /^(Multi)?Polygon$/.test(geometry?.type));
    if (isFlat) return;
  } catch (error) {
    throw new BoundaryError('no_topojson', error instanceof Error ? error.message : '');
  }
  throw new BoundaryError('no_areas', 'Polygon');
}

function countyOf(
  { adcode, name, short, cityAdcode, center, population }: AreaProperties,
  place: number,
  options: PackOptions,
): Region {
  const code = String(adcode ?? '');
  const parent = String(cityAdcode ?? '');
  const at = `${place}: ${typeof name === 'string' ? name : code}`;
  if (!/^\d{4}(?!00)\d{2}$/.test(code) || !/^\d{2}(?!00)\d{2}00$/.test(parent)) {
    throw new BoundaryError('no_codes', at);
  }
  if (typeof name !== 'string' || name === '') throw new BoundaryError('no_names', at);
  const people = options.population.get(code) ?? population;
  if (typeof people !== 'number' || !Number.isInteger(people) || people <= 0) {
    throw new BoundaryError('no_population', at);
  }
  const kind = kindOf(name);
  const shown = withoutEnding(typeof short === 'string' && short !== '' ? short : name);
  const latin = options.romanise(shown);
  return {
    code,
    name: { zh: name, en: `${latin} ${endings[kind]}` },
    short: { zh: shown, en: latin },
    level: 'county',
    kind,
    parent,
    population: people,
    centre: centreOf(center, at),
  };
}

const endings = { district: 'District', county: 'County', county_level_city: 'City' } as const;

function kindOf(name: string): keyof typeof endings {
  if (name.endsWith('区')) return 'district';
  return name.endsWith('市') ? 'county_level_city' : 'county';
}

function withoutEnding(name: string): string {
  return name.length > 2 ? name.replace(/[区县市]$/, '') : name;
}

function centreOf(center: unknown, at: string): [number, number] {
  const [longitude, latitude] = Array.isArray(center) ? (center as unknown[]) : [];
  const isPlace =
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  if (!isPlace) throw new BoundaryError('no_centres', at);
  return [longitude, latitude];
}

function provinceOf(counties: readonly Region[]): Omit<Region, 'population' | 'centre'> {
  const [digits = '', ...others] = new Set(counties.map(({ code }) => code.slice(0, 2)));
  if (others.length > 0) throw new BoundaryError('two_provinces', [digits, ...others].join(', '));
  const code = `${digits}0000`;
  const found = provinces.find((province) => province.code === code);
  if (!found) throw new BoundaryError('unknown_province', digits);
  const { zh, en } = found.name;
  const short = zh.replace(/(省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)$/, '');
  return {
    code,
    name: { zh, en },
    short: { zh: short, en },
    level: 'province',
    kind: 'province',
    parent: null,
  };
}

function citiesOf(
  counties: readonly Region[],
  { geometries }: GeometryCollection<AreaProperties>,
  province: string,
  romanise: (name: string) => string,
): Region[] {
  const names = new Map(
    geometries.map(({ properties }) => {
      const { cityAdcode, city } = (properties ?? {}) as AreaProperties;
      return [String(cityAdcode), city];
    }),
  );
  return [...new Set(counties.map(({ parent }) => parent ?? ''))].map((code) => {
    const name = names.get(code);
    if (typeof name !== 'string' || name === '') throw new BoundaryError('no_names', code);
    const short = withoutEnding(name);
    const latin = romanise(short);
    return {
      code,
      name: { zh: name, en: `${latin} City` },
      short: { zh: short, en: latin },
      level: 'city',
      kind: 'city',
      parent: province,
      ...whole(counties.filter(({ parent }) => parent === code)),
    };
  });
}

/** People and middle of some counties together. */
function whole(counties: readonly Region[]): Pick<Region, 'population' | 'centre'> {
  const mean = (read: (county: Region) => number) =>
    counties.reduce((sum, county) => sum + read(county), 0) / counties.length;
  return {
    population: counties.reduce((sum, { population }) => sum + population, 0),
    centre: [mean(({ centre }) => centre[0]), mean(({ centre }) => centre[1])],
  };
}

function reviewOf(topology: Topology): string {
  const { review } = topology as { review?: unknown };
  return typeof review === 'string' ? review.trim() : '';
}
