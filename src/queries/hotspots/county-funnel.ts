import { countFunnel } from '../../stats/institutions/count-funnel';
import { type Funnel, proportionFunnel } from '../../stats/institutions/funnel';
import type { Hotspots } from './assemble-hotspots';

/**
 * Funnel of the counties, aligned with them: events among people against those that the pooled rate
 * lets expect (the value is O/E, the target 1), events out of cases as proportions. Null for a county
 * without population. Null as a whole for an indicator that does not count events.
 */
export function countyFunnel({ counties, measuredBy, refusal }: Hotspots): Funnel | null {
  if (refusal?.reason === 'not-events') return null;
  const sizes = counties.map(({ population }) => population);
  const events = counties.map((county) => (county.population > 0 ? county.events : 0));
  if (measuredBy === 'cases') return proportionFunnel(events, sizes);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const rate = people > 0 ? events.reduce((sum, count) => sum + count, 0) / people : 0;
  return countFunnel(
    events,
    sizes.map((size) => size * rate),
  );
}
