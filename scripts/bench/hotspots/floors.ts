import type { SpatialWeights } from '../../../src/stats/spatial/spatial-weights';

/** What the floors do, for the reader of the results. */
export const floorStatement =
  'bare loops over typed arrays: for a scan, one addition a circle, month and simulation and one comparison a circle, without drawing data; for permutations, one step of a counter and one multiply-addition a neighbour';

/** Milliseconds of the least work that so many data sets over all circles need. */
export function scanFloor(units: number, months: number, simulations: number): number {
  const circles = units * (units / 2);
  const values = Float64Array.from({ length: units * months }, (_, cell) => cell % 7);
  const sums = new Float64Array(months);
  let highest = 0;
  const start = performance.now();
  for (let run = 0; run < simulations; run += 1) {
    for (let circle = 0; circle < circles; circle += 1) {
      const from = (circle % units) * months;
      for (let month = 0; month < months; month += 1) {
        sums[month] = (sums[month] as number) + (values[from + month] as number);
      }
      if ((sums[0] as number) > highest) highest = sums[0] as number;
    }
  }
  return performance.now() - start;
}

/** Milliseconds of the least work that permutations of three statistics need. */
export function permutationFloor({ neighbours }: SpatialWeights, permutations: number): number {
  const values = Float64Array.from(neighbours, (_, unit) => unit % 11);
  let [step, above] = [1, 0];
  const start = performance.now();
  for (let run = 0; run < 3 * permutations; run += 1) {
    for (const list of neighbours) {
      let sum = 0;
      for (let place = 0; place < list.length; place += 1) {
        step = (step * 5 + 3) & 63;
        sum += 0.5 * (values[step] as number);
      }
      if (sum > 9) above += 1;
    }
  }
  const spent = performance.now() - start;
  if (above < 0) throw new Error('The floor counted backwards.');
  return spent;
}
