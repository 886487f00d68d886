import type { Region } from '../../catalog/region-schema';
import type { Random } from '../sampling/random';
import { type Place, type PlaceLevel, troubleFactor } from './place';

/** The places of the regions, parents before their parts. Throws for an unknown parent or level. */
export function makePlaces(
  regions: readonly Region[],
  spread: number,
  randomFor: (code: string) => Random,
): Place[] {
  const places = new Map<string, Place>();
  for (const region of regions) {
    const parent = region.parent === null ? null : places.get(region.parent);
    if (parent === undefined) throw new Error(`Region ${region.code} comes before its parent.`);
    const { level } = region;
    places.set(region.code, {
      code: region.code,
      name: region.name.zh,
      short: region.short.zh,
      level,
      parent,
      mark: markOf(region, level, parent),
      population: region.population,
      trouble: level === 'province' ? 1 : troubleFactor(randomFor(region.code), spread),
    });
  }
  return [...places.values()];
}

/** 浙, then the first character of the city, then that of the county. */
function markOf({ short }: Region, level: PlaceLevel, parent: Place | null): string {
  if (level === 'province') return '浙';
  const city = parent?.level === 'city' ? parent.mark : '';
  return city + (cityMarks[short.zh] ?? short.zh.slice(0, level === 'county' ? 2 : 1));
}

const cityMarks: Readonly<Record<string, string>> = { 宁波: '甬', 温州: '温', 杭州: '杭' };
