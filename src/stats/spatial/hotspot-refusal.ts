/** Why nothing is said about hotspots. */
export type HotspotRefusal =
  | { readonly reason: 'few-units'; readonly found: number; readonly needed: number }
  | { readonly reason: 'few-events'; readonly found: number; readonly needed: number }
  | { readonly reason: 'equal-rates' };

export interface HotspotDemands {
  /** Units with population; 30 unless given: local statistics of fewer are not near normal. */
  readonly leastUnits?: number;
  /** Events in all; 30 unless given: with fewer most units have none, and each event is a hotspot. */
  readonly leastEvents?: number;
}

/**
 * Whether units are too few or too empty for local statistics and scans, or all have the same rate;
 * null where they can be judged. Units without population count neither as units nor with their events.
 */
export function hotspotRefusal(
  events: readonly number[],
  population: readonly number[],
  { leastUnits = 30, leastEvents = 30 }: HotspotDemands = {},
): HotspotRefusal | null {
  const peopled = [...events.keys()].filter((unit) => (population[unit] as number) > 0);
  if (peopled.length < leastUnits) {
    return { reason: 'few-units', found: peopled.length, needed: leastUnits };
  }
  const total = peopled.reduce((sum, unit) => sum + (events[unit] as number), 0);
  if (total < leastEvents) return { reason: 'few-events', found: total, needed: leastEvents };
  const rates = peopled.map((unit) => (events[unit] as number) / (population[unit] as number));
  return rates.every((rate) => rate === rates[0]) ? { reason: 'equal-rates' } : null;
}
