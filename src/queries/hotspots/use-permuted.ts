import { useQuery } from '@tanstack/react-query';
import { identityOf } from '../../util/identity';
import type { HotspotJobs } from './assemble-hotspots';
import { hotspotWorkers } from './hotspot-workers';

/** p by permutation of what hotspots ask for; nothing without jobs. */
export function usePermuted(jobs: HotspotJobs | null) {
  return useQuery({
    queryKey: ['hotspots permuted', jobs ? identityOf(jobs) : null],
    enabled: jobs !== null,
    queryFn: async ({ signal }) => {
      if (!jobs) throw new Error('There is nothing to permute.');
      const result = await hotspotWorkers.permuting.run('permute', jobs.permute, { signal });
      if (!result.ok) throw new Error(result.error.message);
      return result.value;
    },
  });
}
