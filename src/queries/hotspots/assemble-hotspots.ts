import type { Filter } from '../../catalog/filter';
import type { CubeCodes } from '../../evaluation/cube-codes';
import type { PermutationInput } from '../../evaluation/hotspots/permute-values';
import type { ScanInput } from '../../evaluation/hotspots/scan-clusters';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Cube } from '../../stats/cube';
import { type RateWithLimits, rateLimits } from '../../stats/rate-limits';
import { empiricalBayes } from '../../stats/spatial/empirical-bayes';
import { type HotspotRefusal, hotspotRefusal } from '../../stats/spatial/hotspot-refusal';
import { islandsOf, joinIslands } from '../../stats/spatial/islands';
import { type LocalStatistics, spatialStatistics } from '../../stats/spatial/local-statistics';
import type { GlobalMoran } from '../../stats/spatial/moran';
import { type SpatialWeights, weightsAmong } from '../../stats/spatial/spatial-weights';
import type { Geography } from '../overview/geography';
import { type CountyEvents, countsEvents, countyEvents } from './county-events';
import type { CountyNeighbours } from './county-neighbours';
import { type HotspotFindings, hotspotFindings } from './hotspot-findings';
import { scanJobs } from './scan-jobs';

export interface HotspotsInput {
  readonly cube: Cube;
  readonly names: CubeCodes;
  readonly indicator: Indicator;
  readonly filter: Filter;
  readonly geography: Geography;
  readonly neighbours: CountyNeighbours;
  /** Counties without neighbours are joined to the nearest one unless they are to be left alone. */
  readonly islands?: 'join' | 'leave';
}

/** One county; rates per `Hotspots.per`. */
export interface HotspotCounty {
  readonly code: string;
  readonly events: number;
  /** People, or cases that the events are a part of. */
  readonly population: number;
  /** Null without population. */
  readonly rate: RateWithLimits | null;
  /** The empirical Bayes rate, from which the statistics are; null where refused or not judged. */
  readonly smoothed: number | null;
  readonly local: LocalStatistics | null;
}

/** Why no hotspots are told. `chance-only`: the rates scatter no more than chance makes them. */
export type Refusal =
  | HotspotRefusal
  | { readonly reason: 'not-events' }
  | { readonly reason: 'chance-only' };

/** What runs in the analysis worker; unit places are those of `codes`. */
export interface HotspotJobs {
  readonly codes: readonly string[];
  readonly scan: ScanInput;
  /** Null for a stock and for a single month. */
  readonly spaceTime: ScanInput | null;
  readonly permute: PermutationInput;
}

/** Where an indicator concentrates beyond chance. */
export interface Hotspots {
  /** Rates are per so many people, or per so many cases. */
  readonly per: number;
  readonly measuredBy: 'people' | 'cases';
  /** In the order of the geography. */
  readonly counties: readonly HotspotCounty[];
  readonly events: number;
  /** Events that stand with no county and are not judged. */
  readonly elsewhere: number;
  /** Counties that are not judged: not on the map, or without population. */
  readonly unmapped: readonly string[];
  readonly unpeopled: readonly string[];
  /** Counties without neighbours on the map, and whether they were joined to the nearest. */
  readonly islands: readonly string[];
  readonly refusal: Refusal | null;
  /** Whether rates hang together over the whole map; null where refused. */
  readonly global: (GlobalMoran & { readonly p: number }) | null;
  readonly findings: HotspotFindings | null;
  readonly jobs: HotspotJobs | null;
}

/**
 * Everything about hotspots of an indicator under a filter that can be told at once, and the jobs for
 * what takes longer. The filter's regions select records, not who is compared: all counties are.
 */
export function assembleHotspots(input: HotspotsInput): Hotspots {
  const { cube, names, indicator, filter, geography, neighbours, islands = 'join' } = input;
  const codes = geography.counties;
  const found = countyEvents(cube, names, indicator, filter, codes);
  const isShare = found.cases !== null;
  const per = isShare ? 100 : 100_000;
  const events = totals(found.events, found.months, codes.length);
  const population = found.cases
    ? totals(found.cases, found.months, codes.length)
    : codes.map((code) => geography.population(code));
  const onMap = new Map(neighbours.codes.map((code, place) => [code, place]));
  const judged = [...codes.keys()].filter(
    (unit) => onMap.has(codes[unit] as string) && (population[unit] as number) > 0,
  );
  const mapPlaces = judged.map((unit) => onMap.get(codes[unit] as string) as number);
  const queen = weightsAmong(neighbours.weights, mapPlaces);
  const points = mapPlaces.map((place) => neighbours.points[place] ?? { x: 0, y: 0 });
  const weights = islands === 'join' ? joinIslands(queen, points, { metric: 'sphere' }) : queen;
  const units = { judged, points, weights, codes: judged.map((unit) => codes[unit] as string) };
  const judgement = judge(indicator, found, events, population, units);
  const placeOf = new Map(judged.map((unit, place) => [unit, place]));
  return {
    per,
    measuredBy: isShare ? 'cases' : 'people',
    counties: codes.map((code, unit) => {
      const place = placeOf.get(unit) ?? -1;
      const smoothed = judgement.smoothed[place];
      return {
        code,
        events: events[unit] as number,
        population: population[unit] as number,
        rate: rateLimits(events[unit] as number, population[unit] as number, { per }),
        smoothed: smoothed === undefined ? null : smoothed * per,
        local: judgement.local[place] ?? null,
      };
    }),
    events: events.reduce((sum, count) => sum + count, 0),
    elsewhere: found.elsewhere,
    unmapped: codes.filter((code) => !onMap.has(code)),
    unpeopled: codes.filter((_, unit) => !((population[unit] as number) > 0)),
    islands: islandsOf(queen).map((place) => units.codes[place] as string),
    refusal: judgement.refusal,
    global: judgement.global,
    findings: judgement.refusal ? null : hotspotFindings(units.codes, judgement.local),
    jobs: judgement.jobs,
  };
}

interface Units {
  /** Places of the counties that are judged. */
  readonly judged: readonly number[];
  readonly codes: readonly string[];
  readonly points: CountyNeighbours['points'];
  readonly weights: SpatialWeights;
}

interface Judgement {
  readonly refusal: Refusal | null;
  readonly smoothed: readonly number[];
  readonly local: readonly LocalStatistics[];
  readonly global: Hotspots['global'];
  readonly jobs: HotspotJobs | null;
}

function judge(
  indicator: Indicator,
  found: CountyEvents,
  events: readonly number[],
  population: readonly number[],
  { judged, codes, points, weights }: Units,
): Judgement {
  const own = judged.map((unit) => events[unit] as number);
  const size = judged.map((unit) => population[unit] as number);
  const refused = (refusal: Refusal): Judgement => {
    return { refusal, smoothed: [], local: [], global: null, jobs: null };
  };
  if (!countsEvents(indicator)) return refused({ reason: 'not-events' });
  const refusal = hotspotRefusal(own, size);
  if (refusal) return refused(refusal);
  const smoothed = empiricalBayes(own, size).smoothed.map((rate) => rate ?? 0);
  if (smoothed.every((rate) => rate === smoothed[0])) return refused({ reason: 'chance-only' });
  const { units, global } = spatialStatistics(smoothed, weights);
  const seed = `hotspots/${indicator.name}`;
  const jobs = {
    codes,
    ...scanJobs(found, judged, size, points, seed),
    permute: { values: smoothed, weights, seed },
  };
  return { refusal: null, smoothed, local: units, global, jobs };
}

function totals(values: Float64Array, months: number, units: number): number[] {
  return Array.from({ length: units }, (_, unit) =>
    values.subarray(unit * months, (unit + 1) * months).reduce((sum, value) => sum + value, 0),
  );
}
