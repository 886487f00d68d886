import documents from '../../data/reference/region-history.json';
import type { RegionChange } from './region-schema';
import { regionByCode } from './regions';

/** Every change of codes since 2013, and codes that platforms use though GB/T 2260 lacks them. */
export const regionChanges = documents as unknown as readonly RegionChange[];

/** What a code met in data means today. */
export interface ResolvedRegion {
  /** Code in force. */
  readonly code: string;
  /** `current`, or the change that leads from the code met to the code in force. */
  readonly kind: 'current' | RegionChange['kind'];
  /** True when the territory changed: figures before and after do not compare. */
  readonly break: boolean;
}

/**
 * The code in force for a code met in data, or null when it belongs to no region. A code that was
 * dissolved into several regions resolves to the one that took the main part, with `break`. A code
 * that outlived a split resolves to itself, with `break` for dates before the change. A date is
 * `YYYY-MM-DD` or `YYYY-MM`; without one a code in force is taken as of today. The codes `..01` of
 * cities (the districts of the city together) resolve to the city.
 */
export function resolveOldCode(code: string, date?: string): ResolvedRegion | null {
  const changes = regionChanges.filter(({ oldCode }) => oldCode === code);
  if (regionByCode(code)) {
    const before = changes.find(({ effective }) => isBefore(date, effective));
    return before
      ? { code, kind: before.kind, break: true }
      : { code, kind: 'current', break: false };
  }
  const change = changes[0];
  if (change) {
    const dissolved = changes.length > 1 || change.kind === 'split';
    return { code: change.newCode, kind: change.kind, break: dissolved };
  }
  const city = /^\d{4}01$/.test(code) ? regionByCode(`${code.slice(0, 4)}00`) : undefined;
  return city ? { code: city.code, kind: 'pseudo', break: false } : null;
}

/**
 * The months `YYYY-MM` in which the territory of a region in force changed: its series has a break
 * there, either because it gave territory away or because it received some.
 */
export function seriesBreaks(code: string): readonly string[] {
  const months = regionChanges
    .filter(({ kind }) => kind === 'split' || kind === 'merge')
    .filter(({ oldCode, newCode }) => oldCode === code || newCode === code)
    .map(({ effective }) => effective)
    .filter((month) => month !== null);
  return [...new Set(months)].sort();
}

function isBefore(date: string | undefined, month: string | null): boolean {
  return date !== undefined && month !== null && date.slice(0, 7) < month;
}
