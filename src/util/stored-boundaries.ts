import { readSetting } from './local-setting';

/** What a boundary pack puts in place of the own divisions; kept in this browser. */
export interface StoredBoundaries {
  /** Name of the province or city that it shows. */
  readonly title: string;
  /** Map review number; empty where the file and the person gave none. */
  readonly review: string;
  /** As data/reference/regions.json. */
  readonly regions: readonly unknown[];
  /** The TopoJSON. */
  readonly topology: unknown;
}

/** Name of the setting. */
export const boundariesSetting = 'boundaries';

/** Between the name of a worker and the regions that it is told. */
const separator = '\n';

let known: { readonly stored: StoredBoundaries | null } | undefined;

/**
 * The boundary pack in force: null where there is none, in a worker and outside of a browser. What was
 * kept damaged counts as none. Read once: a change holds from the next opening of the console on.
 */
export function storedBoundaries(): StoredBoundaries | null {
  known ??= { stored: readStored() };
  return known.stored;
}

function readStored(): StoredBoundaries | null {
  if (typeof window === 'undefined') return null;
  const text = readSetting(boundariesSetting);
  if (text === null || text === '') return null;
  try {
    const stored = JSON.parse(text) as Partial<StoredBoundaries> | null;
    const isWhole =
      Array.isArray(stored?.regions) && stored.regions.length > 0 && !!stored.topology;
    return isWhole ? (stored as StoredBoundaries) : null;
  } catch {
    return null;
  }
}

/** The regions of the pack in force, on the page and in its workers; null for the own divisions. */
export function statedRegions(): readonly unknown[] | null {
  const stored = storedBoundaries();
  if (stored) return stored.regions;
  if (typeof window !== 'undefined' || typeof self === 'undefined') return null;
  const [, told] = (self.name ?? '').split(separator);
  return told ? (JSON.parse(told) as unknown[]) : null;
}

/** A worker's name, which tells it the regions of the pack in force: a worker cannot read settings. */
export function workerName(base: string): string {
  const regions = statedRegions();
  return regions ? `${base}${separator}${JSON.stringify(regions)}` : base;
}
