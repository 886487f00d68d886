import { scanSimulation } from '../../stats/spatial/scan/poisson-scan';
import type { ScanCluster, ScanData, ScanOptions } from '../../stats/spatial/scan/scan-data';
import { Random } from '../../util/random';

/** What is scanned; can be cloned to a worker. */
export interface ScanInput {
  readonly data: ScanData;
  readonly seed: string;
  /** 999 unless given. */
  readonly simulations?: number;
  /** Largest share of the population within a circle; 0.5 unless given. */
  readonly populationShare?: ScanOptions['populationShare'];
  readonly longestMonths?: ScanOptions['longestMonths'];
}

const simulationsInStep = 111;

/**
 * Clusters of `poissonScan`; the same input gives the same result on every machine. `step` is called
 * between portions of simulations and may throw to stop.
 */
export async function findScanClusters(
  { data, seed, simulations = 999, populationShare = 0.5, longestMonths }: ScanInput,
  step: (done: number, total: number) => Promise<void> = async () => {},
): Promise<ScanCluster[]> {
  const random = new Random(seed);
  const scan = scanSimulation(data, { simulations, populationShare, longestMonths, random });
  while (scan.done < scan.total) {
    await step(scan.done, scan.total);
    scan.advance(simulationsInStep);
  }
  await step(scan.done, scan.total);
  return scan.result();
}
