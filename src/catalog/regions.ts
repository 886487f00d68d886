import documents from '../../data/reference/regions.json';
import { statedRegions } from '../util/stored-boundaries';
import type { Region } from './region-schema';

/**
 * The province, its 11 cities and their 90 counties, in the order of their codes; or those of the
 * boundary pack that is in force in this browser.
 */
export const regions = (statedRegions() ?? documents) as unknown as readonly Region[];

/** The codes of all regions, in the fixed order of the snapshots. */
export const allRegionCodes: readonly string[] = regions.map(({ code }) => code);

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region of a GB/T 2260 code in force; undefined for any other text. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code);
}

/** The region above: the city of a county, the province of a city, null above the province. */
export function parentOf(code: string): Region | null {
  const parent = byCode.get(code)?.parent ?? null;
  return parent === null ? null : (byCode.get(parent) ?? null);
}

/** The cities. */
export function cities(): readonly Region[] {
  return regions.filter(({ level }) => level === 'city');
}

/** The counties of a city; empty for a code that is not a city. */
export function countiesOf(city: string): readonly Region[] {
  return regions.filter(({ level, parent }) => level === 'county' && parent === city);
}

/**
 * The codes for which a code stands in a filter: a city for itself and its counties, a county for
 * itself, the province for itself only. Empty for a code that is not a region.
 */
export function expandRegion(code: string): readonly string[] {
  const region = byCode.get(code);
  if (!region) return [];
  return [code, ...countiesOf(code).map((county) => county.code)];
}

/** The regions of the same kind, itself included: districts compare with districts. */
export function peersOf(code: string): readonly Region[] {
  const kind = byCode.get(code)?.kind;
  return kind === undefined ? [] : regions.filter((region) => region.kind === kind);
}
