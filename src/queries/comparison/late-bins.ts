import type { LateRows } from './comparison';

/** Classes of days late, by their last day. */
export const lateBins = [
  { name: 'week', upTo: 7 },
  { name: 'month', upTo: 30 },
  { name: 'quarter', upTo: 90 },
  { name: 'year', upTo: 365 },
  { name: 'more', upTo: Number.POSITIVE_INFINITY },
] as const;
export type LateBin = (typeof lateBins)[number]['name'];

/** How many late rows fall in each class of days. */
export function binLateRows(
  lateness: readonly LateRows[],
): readonly { readonly bin: LateBin; readonly rows: number }[] {
  return lateBins.map(({ name, upTo }, place) => {
    const above = lateBins[place - 1]?.upTo ?? -1;
    const within = lateness.filter(({ days }) => days > above && days <= upTo);
    return { bin: name, rows: within.reduce((sum, { rows }) => sum + rows, 0) };
  });
}
