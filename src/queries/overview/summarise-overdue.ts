import type { Filter } from '../../catalog/filter';

/** A record that is past its date. */
export interface OverdueItem {
  readonly dataset: string;
  readonly record: string;
  readonly region: string | null;
  readonly department: string | null;
  readonly area: string;
  /** Days from its date to the as-of date. */
  readonly days: number;
}

export interface OverdueSummary {
  readonly count: number;
  /** Overdue by more than 30 days. */
  readonly long: number;
  /** Most first. */
  readonly kinds: readonly { readonly dataset: string; readonly count: number }[];
  readonly oldest: readonly OverdueItem[];
}

const longDays = 30;

/**
 * Counts of what the filter lets through of the overdue records; the period does not matter, since
 * what is overdue is so at the as-of date. `items` are oldest first.
 */
export function summariseOverdue(
  items: readonly OverdueItem[],
  filter: Filter,
  expand: (region: string) => readonly string[],
  show: number,
): OverdueSummary {
  const regions = filter.regions.length > 0 ? new Set(filter.regions.flatMap(expand)) : null;
  const departments = filter.departments.length > 0 ? new Set(filter.departments) : null;
  const areas = filter.areas.length > 0 ? new Set(filter.areas) : null;
  const counts = new Map<string, number>();
  const oldest: OverdueItem[] = [];
  let count = 0;
  let long = 0;
  for (const item of items) {
    if (regions && !(item.region && regions.has(item.region))) continue;
    if (departments && !(item.department && departments.has(item.department))) continue;
    if (areas && !areas.has(item.area)) continue;
    count += 1;
    if (item.days > longDays) long += 1;
    counts.set(item.dataset, (counts.get(item.dataset) ?? 0) + 1);
    if (oldest.length < show) oldest.push(item);
  }
  const kinds = [...counts]
    .map(([dataset, each]) => ({ dataset, count: each }))
    .sort((a, b) => b.count - a.count);
  return { count, long, kinds, oldest };
}
