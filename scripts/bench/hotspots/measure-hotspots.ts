import { permuteValues } from '../../../src/evaluation/hotspots/permute-values';
import { findScanClusters } from '../../../src/evaluation/hotspots/scan-clusters';
import { type BenchUnits, benchUnits } from './bench-units';
import { permutationFloor, scanFloor } from './floors';

/** Milliseconds of one run, each with its floor. */
export interface HotspotTimes {
  readonly scan: number;
  readonly scanFloor: number;
  readonly spaceTime: number;
  readonly spaceTimeFloor: number;
  readonly permutations: number;
  readonly permutationsFloor: number;
  /** The longest portion between two moments at which a scan in space and time can be cancelled. */
  readonly longestStep: number;
}

/** What the analysis worker does for the Hotspots: both scans and all permutations. */
export async function measureHotspots(
  simulations: number,
  months: number,
  events: number,
): Promise<HotspotTimes> {
  const [space, spaceTime] = [benchUnits(1, events), benchUnits(months, events)];
  const units = space.points.length;
  const { cases: values, weights } = space;
  let [last, longestStep] = [performance.now(), 0];
  return {
    scanFloor: scanFloor(units, 1, simulations),
    scan: await timed(() => scan(space, 1, simulations)),
    spaceTimeFloor: scanFloor(units, months, simulations),
    spaceTime: await timed(() => {
      last = performance.now();
      return scan(spaceTime, months, simulations, async () => {
        longestStep = Math.max(longestStep, performance.now() - last);
        last = performance.now();
      });
    }),
    permutationsFloor: permutationFloor(weights, simulations),
    permutations: await timed(async () => {
      const { globalMoran } = await permuteValues({
        values,
        weights,
        seed: 'bench',
        permutations: simulations,
      });
      if (!globalMoran) throw new Error('The permutations gave no p.');
    }),
    longestStep,
  };
}

async function scan(
  { points, population, cases }: BenchUnits,
  months: number,
  simulations: number,
  step?: () => Promise<void>,
): Promise<void> {
  const clusters = await findScanClusters(
    { data: { points, metric: 'sphere', months, cases, population }, seed: 'bench', simulations },
    step,
  );
  if (clusters[0]?.p !== 1 / (simulations + 1)) throw new Error('The planted cluster is lost.');
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
