import type { Region, RegionChange } from '../region-schema';
import { type Problem, repeated } from './problem';

const file = 'data/reference/regions.json';

/** Residents of the province by the census of 2020. */
const censusPopulation = 64_567_588;

const levelAbove = { city: 'province', county: 'city' } as const;

/** Checks the regions among themselves: unique codes in order, parents, sums of residents. */
export function checkRegions(regions: readonly Region[]): Problem[] {
  const problems: Problem[] = [];
  const codes = regions.map(({ code }) => code);
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const code of repeated(codes)) {
    problems.push({ where: `${file} ${code}`, message: 'the code occurs twice.' });
  }
  if (codes.some((code, index) => index > 0 && code < (codes[index - 1] ?? ''))) {
    problems.push({ where: file, message: 'the codes are not in ascending order.' });
  }
  for (const { code, level, parent, population } of regions) {
    const where = `${file} ${code}`;
    const above = parent === null ? undefined : byCode.get(parent);
    const wanted = level === 'province' ? undefined : levelAbove[level];
    if (above?.level !== wanted || (wanted === undefined) !== (parent === null)) {
      problems.push({ where, message: `its parent ${parent} is not a region of the level above.` });
    }
    if (level === 'county') continue;
    const sum = sumOf(regions.filter((region) => region.parent === code));
    if (sum !== population) {
      problems.push({ where, message: `${population} residents, its parts together ${sum}.` });
    }
  }
  const total = sumOf(regions.filter(({ level }) => level === 'county'));
  if (total !== censusPopulation) {
    problems.push({
      where: file,
      message: `the counties have ${total} residents, the census ${censusPopulation}.`,
    });
  }
  return problems;
}

/** Checks that every change of codes leads to a region in force, and splits keep theirs. */
export function checkRegionHistory(
  changes: readonly RegionChange[],
  regions: readonly Region[],
): Problem[] {
  const names = new Map(regions.map(({ code, name }) => [code, name.zh]));
  const problems: Problem[] = [];
  for (const { oldCode, newCode, newName, kind, effective } of changes) {
    const where = `data/reference/region-history.json ${oldCode} → ${newCode}`;
    if (names.get(newCode) !== newName) {
      problems.push({
        where,
        message: `no region in force has this code and the name ${newName}.`,
      });
    }
    if ((kind === 'pseudo') !== (effective === null)) {
      problems.push({ where, message: 'a change needs its month, a pseudo code has none.' });
    }
    if ((kind === 'rename' || kind === 'merge') && names.has(oldCode)) {
      problems.push({ where, message: `the old code of a ${kind} is still in force.` });
    }
  }
  return problems;
}

/** Checks that the boundaries (TopoJSON text) are those of the cities and counties, no more, no less. */
export function checkBoundaries(boundaries: string, regions: readonly Region[]): Problem[] {
  const where = 'data/reference/zj-divisions.topojson';
  const { objects } = JSON.parse(boundaries) as {
    objects: Record<string, { geometries: { properties: { adcode: number; name: string } }[] }>;
  };
  return (['cities', 'counties'] as const).flatMap((layer) => {
    const level = layer === 'cities' ? 'city' : 'county';
    const wanted = regions.filter((region) => region.level === level);
    const drawn = (objects[layer]?.geometries ?? []).map(({ properties }) => properties);
    const key = (code: string, name: string) => `${code} ${name}`;
    const wantedKeys = new Set(wanted.map(({ code, name }) => key(code, name.zh)));
    const drawnKeys = new Set(drawn.map(({ adcode, name }) => key(String(adcode), name)));
    return [
      ...[...wantedKeys]
        .filter((one) => !drawnKeys.has(one))
        .map((one) => `${layer}: ${one} is not drawn.`),
      ...[...drawnKeys]
        .filter((one) => !wantedKeys.has(one))
        .map((one) => `${layer}: ${one} is no region.`),
      ...repeated(drawn.map(({ adcode }) => String(adcode))).map(
        (code) => `${layer}: ${code} is drawn twice.`,
      ),
    ].map((message) => ({ where, message }));
  });
}

function sumOf(regions: readonly Region[]): number {
  return regions.reduce((sum, { population }) => sum + population, 0);
}
