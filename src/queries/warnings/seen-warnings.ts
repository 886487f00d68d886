/** The open warnings that somebody had on the screen. */
export interface SeenWarnings {
  /** Civil date of the data that they were of. */
  readonly asOf: string;
  /** When they were seen; ISO 8601. */
  readonly at: string;
  /** Identities of the warnings. */
  readonly ids: readonly string[];
}

/** What is open now may be new against the visit before, and against the data before. */
export interface SeenBefore {
  readonly visit: SeenWarnings | null;
  readonly snapshot: SeenWarnings | null;
}

const mostKept = 6;

/** What was last seen before this visit began, and last of data of an earlier date; of a log in any order. */
export function seenBefore(
  log: readonly SeenWarnings[],
  { asOf, visit }: { readonly asOf: string; readonly visit: string },
): SeenBefore {
  const latest = (list: readonly SeenWarnings[], key: 'at' | 'asOf') =>
    list.reduce<SeenWarnings | null>(
      (last, each) => (last === null || each[key] >= last[key] ? each : last),
      null,
    );
  const byTime = log.toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    visit: latest(
      byTime.filter(({ at }) => at < visit),
      'at',
    ),
    snapshot: latest(
      byTime.filter((each) => each.asOf < asOf),
      'asOf',
    ),
  };
}

/** A log with what is seen now in place of what this visit saw of the same data before; the oldest go. */
export function noteSeen(
  log: readonly SeenWarnings[],
  seen: SeenWarnings,
  visit: string,
): SeenWarnings[] {
  const others = log.filter(({ asOf, at }) => asOf !== seen.asOf || at < visit);
  return [...others, seen].sort((a, b) => a.at.localeCompare(b.at)).slice(-mostKept);
}

/** The number of identities that were not seen. */
export function countNew(ids: readonly string[], before: SeenWarnings): number {
  const known = new Set(before.ids);
  return ids.filter((id) => !known.has(id)).length;
}

/** Reads a log that was written to this browser; what is no log is an empty one. */
export function readSeen(text: string | null): SeenWarnings[] {
  if (text === null) return [];
  try {
    const log: unknown = JSON.parse(text);
    return Array.isArray(log) ? log.filter(isSeen) : [];
  } catch {
    return [];
  }
}

function isSeen(value: unknown): value is SeenWarnings {
  if (typeof value !== 'object' || value === null) return false;
  const { asOf, at, ids } = value as Partial<Record<keyof SeenWarnings, unknown>>;
  return typeof asOf === 'string' && typeof at === 'string' && Array.isArray(ids);
}
