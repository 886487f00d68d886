import { departmentCodes } from '../catalog/departments';
import { regions } from '../catalog/regions';
import type { Rule } from './rule-schema';
import type { WarnedUnit } from './unit-columns';

type Scope = Rule['scope'];
type Level = NonNullable<Scope['regions']>[number];

/** The codes of all regions of these levels. */
export function regionsOfLevels(levels: readonly Level[]): string[] {
  return regions.filter(({ level }) => levels.includes(level)).map(({ code }) => code);
}

/**
 * All units of a scope, those without rows too: regions of its levels, the 11 cities, or the
 * departments. For departments of regions null: which there are only the rows tell.
 */
export function unitsOfScope({ level, regions: levels }: Scope): WarnedUnit[] | null {
  switch (level) {
    case 'unit':
      return null;
    case 'department':
      return departmentCodes.map((department) => ({ region: null, department }));
    case 'city':
      return regionsOfLevels(['city']).map((region) => ({ region, department: null }));
    case 'region':
      return regionsOfLevels(levels ?? ['province', 'city', 'county']).map((region) => ({
        region,
        department: null,
      }));
  }
}
