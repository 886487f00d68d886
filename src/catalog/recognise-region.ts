import documents from '../../data/reference/place-names.json';
import { regionChanges, resolveOldCode } from './region-history';
import type { PlaceNames } from './region-schema';
import { countiesOf, regionByCode, regions } from './regions';
import { divisionOfCreditCode } from './unified-social-credit-code';

const { otherProvinces, regionEndings, branchEndings, prefixes } = documents as PlaceNames;

/** The own province is none of the others, where a boundary pack shows another one. */
const foreign = otherProvinces.filter(
  (province) =>
    !regions.some(({ name, level }) => level === 'province' && name.zh.startsWith(province)),
);

interface Place {
  readonly name: string;
  readonly code: string;
}

interface Found extends Place {
  readonly position: number;
}

const fullNames: readonly Place[] = [
  ...regions.map(({ code, name }) => ({ name: name.zh, code })),
  ...regionChanges
    .filter(({ kind, oldCode }) => kind !== 'pseudo' && !regionByCode(oldCode))
    .map(({ oldName, oldCode }) => ({ name: oldName, code: resolveOldCode(oldCode)?.code ?? '' })),
];

const shortNames: readonly Place[] = regions.map(({ code, short }) => ({ name: short.zh, code }));

const known = new Map<string, string | null>();

/**
 * Code in force of the region to which an authority belongs. The place names in its name come
 * first: full names and former full names anywhere, short names (`义乌海关`) only at the start or
 * after a place, or before the word for a branch (`金东分局`); the county counts before the city, the city before the province, and a county
 * that contradicts the city named with it gives way to the city. A name with no place at all is
 * settled by digits 3–8 of the authority's unified social credit code, through the code history.
 * Null when neither tells, and for authorities of other provinces.
 */
export function recogniseRegion(
  authorityName: string,
  unifiedSocialCreditCode?: string | null,
): string | null {
  if (standsElsewhere(authorityName)) return null;
  const named = placeInName(authorityName);
  if (named !== null || !unifiedSocialCreditCode) return named;
  const division = divisionOfCreditCode(unifiedSocialCreditCode);
  return division === null ? null : (resolveOldCode(division)?.code ?? null);
}

function placeInName(name: string): string | null {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const region = mostExact([...fullNamesIn(name), ...shortNamesIn(name)]);
  const found = region === null ? null : (countyOfBranch(name, region) ?? region);
  known.set(name, found);
  return found;
}

function fullNamesIn(name: string): Found[] {
  const found: Found[] = [];
  for (const place of fullNames) {
    const position = name.indexOf(place.name);
    if (position >= 0 && !followsForeignRegion(name, position)) found.push({ ...place, position });
  }
  return found.filter((place) => !found.some((other) => other !== place && encloses(other, place)));
}

/** Short names in a row from the start of the name, after the prefixes of central authorities. */
function shortNamesIn(name: string): Found[] {
  const found: Found[] = [];
  let position = 0;
  for (const prefix of prefixes) {
    if (name.startsWith(prefix, position)) position += prefix.length;
  }
  for (;;) {
    const place = startingPlace(name, position);
    if (!place) return found;
    found.push({ ...place, position });
    position += place.name.length;
  }
}

function startingPlace(name: string, position: number): Place | undefined {
  const full = fullNames.find((place) => name.startsWith(place.name, position));
  if (full) return full;
  const short = shortNames.find((place) => name.startsWith(place.name, position));
  if (!short) return undefined;
  const next = name.slice(position + short.name.length, position + short.name.length + 2);
  return regionEndings.some((ending) => next.includes(ending)) ? undefined : short;
}

function mostExact(found: readonly Found[]): string | null {
  const counties = ofLevel(found, 'county');
  const cities = ofLevel(found, 'city');
  const consistent = counties.find(({ code }) =>
    cities.some((city) => regionByCode(code)?.parent === city.code),
  );
  const county = consistent ?? (cities.length === 0 ? counties[0] : undefined);
  return (county ?? cities[0] ?? ofLevel(found, 'province')[0])?.code ?? null;
}

/** The county of a branch: `金东分局` in the name of an authority of its city. */
function countyOfBranch(name: string, city: string): string | undefined {
  return countiesOf(city).find(({ short }) =>
    branchEndings.some((ending) => name.includes(short.zh + ending)),
  )?.code;
}

function ofLevel(found: readonly Found[], level: string): Found[] {
  return found
    .filter(({ code }) => regionByCode(code)?.level === level)
    .sort(
      (first, second) => first.position - second.position || second.name.length - first.name.length,
    );
}

function encloses(outer: Found, inner: Found): boolean {
  return (
    outer.name.length > inner.name.length &&
    outer.position <= inner.position &&
    outer.position + outer.name.length >= inner.position + inner.name.length
  );
}

/** Whether the text before a place ends with the name of a region that is not one of ours. */
function followsForeignRegion(name: string, position: number): boolean {
  const before = name.slice(0, position);
  if (!regionEndings.some((ending) => before.endsWith(ending))) return false;
  return !fullNames.some((place) => before.endsWith(place.name));
}

function standsElsewhere(name: string): boolean {
  let start = 0;
  for (const prefix of prefixes) if (name.startsWith(prefix, start)) start += prefix.length;
  return foreign.some((province) => name.startsWith(province, start));
}
