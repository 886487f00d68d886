import { useQuery } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import boundariesUrl from '../../../data/reference/zj-divisions.topojson?url';
import { type Boundaries, readBoundaries } from './boundaries';

/** The boundaries of the counties, read once. */
export function useBoundaries() {
  return useQuery<Boundaries>({
    queryKey: ['boundaries'],
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const response = await fetch(boundariesUrl);
      if (!response.ok) throw new Error(`The boundaries answered ${response.status}.`);
      return readBoundaries((await response.json()) as Topology, 'zhejiang-counties');
    },
  });
}
