import { type Column, isKnown } from '../column';
import type { Direction } from '../composite/normalise';

/**
 * Length of the run of bad periods that ends a series: those beyond the limit on the bad side (above
 * it where less is better, direction −1). 0 where the last period is not bad or not known; a period
 * that is not known ends the run.
 */
export function badRun(values: Column, limit: number, direction: Direction): number {
  let length = 0;
  for (let place = values.length - 1; place >= 0; place -= 1) {
    const value = values[place];
    if (!isKnown(value) || direction * (value - limit) >= 0) break;
    length += 1;
  }
  return length;
}
