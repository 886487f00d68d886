import type { Region } from '../../catalog/region-schema';
import type { Random } from '../../util/random';
import { type Place, type PlaceLevel, troubleFactor } from './place';

/** The places of the regions, parents before their parts. Throws for an unknown parent or level. */
export function makePlaces(
  regions: readonly Region[],
  spread: number,
  randomFor: (code: string) => Random,
): Place[] {
  const places = new Map<string, Place>();
  const taken = new Set<string>();
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
      mark: markOf(region, level, parent, taken),
      population: region.population,
      trouble: level === 'province' ? 1 : troubleFactor(randomFor(region.code), spread),
    });
  }
  return [...places.values()];
}

/** 浙 for the province; one character for a city (甬 for Ningbo), the city's and its own for a county. */
function markOf(
  { short }: Region,
  level: PlaceLevel,
  parent: Place | null,
  taken: Set<string>,
): string {
  if (level === 'province') return '浙';
  if (level === 'city') return short.zh === '宁波' ? '甬' : short.zh.slice(0, 1);
  const brief = `${parent?.mark}${short.zh.slice(0, 1)}`;
  const mark = taken.has(brief) ? `${parent?.mark}${short.zh.slice(0, 2)}` : brief;
  taken.add(mark);
  return mark;
}
