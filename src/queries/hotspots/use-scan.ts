import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { identityOf } from '../../util/identity';
import type { HotspotJobs } from './assemble-hotspots';
import { hotspotWorkers } from './hotspot-workers';

export type ScanKind = 'space' | 'time';

/** A cluster of the scan by the codes of its counties. */
export interface FoundCluster {
  readonly centre: string;
  readonly codes: readonly string[];
  /** Kilometres from the centre to the farthest. */
  readonly radius: number;
  /** First and last month within, by place in the period; null in space alone. */
  readonly months: readonly [number, number] | null;
  readonly cases: number;
  readonly expected: number;
  readonly relativeRisk: number | null;
  readonly p: number;
}

/** Clusters at this p or less are told. */
const level = 0.05;

/** The clusters of a scan at 5 %, in space or in space and time; nothing without a kind or a job. */
export function useScan(jobs: HotspotJobs | null, kind: ScanKind | null) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const onProgress = useCallback((done: number, total: number) => setProgress({ done, total }), []);
  const job = kind === 'time' ? jobs?.spaceTime : jobs?.scan;
  const query = useQuery({
    queryKey: ['hotspots scan', kind, jobs ? identityOf(jobs) : null],
    enabled: kind !== null && Boolean(job),
    queryFn: async ({ signal }): Promise<readonly FoundCluster[]> => {
      if (!jobs || !job) throw new Error('There is nothing to scan.');
      const result = await hotspotWorkers.scanning.run('scan', job, { signal, onProgress });
      if (!result.ok) throw new Error(result.error.message);
      return result.value.flatMap(({ centre, units, months, p, ...cluster }) =>
        p === null || p > level
          ? []
          : [
              {
                centre: jobs.codes[centre] as string,
                codes: units.map((unit) => jobs.codes[unit] as string),
                radius: cluster.radius,
                months: kind === 'time' ? months : null,
                cases: cluster.cases,
                expected: cluster.expected,
                relativeRisk: cluster.relativeRisk,
                p,
              },
            ],
      );
    },
  });
  return { ...query, progress: query.isFetching ? progress : null };
}
