import type { Hotspots } from '../../../queries/hotspots/assemble-hotspots';
import type { JudgedHotspots } from '../../../queries/hotspots/judge-hotspots';
import type { JudgedLocal } from '../../../queries/hotspots/judge-local';
import type { RateWithLimits } from '../../../stats/rate-limits';

/** One county of the page: its line in the table and its place on the map. */
export interface CountyRow {
  readonly code: string;
  /** By rate, the highest first; equal rates share the rank. Null without rate. */
  readonly rank: number | null;
  readonly events: number;
  /** People, or cases that the events are a part of. */
  readonly population: number;
  readonly rate: RateWithLimits | null;
  readonly smoothed: number | null;
  /** The rate of the months before; null without those or without rate. */
  readonly earlier: number | null;
  readonly change: number | null;
  readonly local: JudgedLocal | null;
}

/** All counties with what is known of them, in the order of the geography. */
export function countyRows(
  { counties }: Hotspots,
  judged: JudgedHotspots,
  earlier: Hotspots | null,
): readonly CountyRow[] {
  const before = new Map(earlier?.counties.map(({ code, rate }) => [code, rate?.rate ?? null]));
  const rates = counties.flatMap(({ rate }) => (rate ? [rate.rate] : []));
  return counties.map(({ code, events, population, rate, smoothed }) => {
    const old = before.get(code) ?? null;
    return {
      code,
      rank: rate ? 1 + rates.filter((other) => other > rate.rate).length : null,
      events,
      population,
      rate,
      smoothed,
      earlier: old,
      change: rate && old !== null ? rate.rate - old : null,
      local: judged.localOf.get(code) ?? null,
    };
  });
}
