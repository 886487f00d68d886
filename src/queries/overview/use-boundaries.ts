import { useQuery } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import boundariesUrl from '../../../data/reference/zj-divisions.topojson?url';
import { storedBoundaries } from '../../util/stored-boundaries';
import { type Boundaries, readBoundaries } from './boundaries';

let reading: Promise<Boundaries> | null = null;

/** Begins to read the boundaries before a page asks for them. */
export function preloadBoundaries(): void {
  reading ??= fetchBoundaries();
  reading.catch(() => undefined);
}

/** The boundaries of the counties, read once: those of the pack in force, else the own ones. */
export function useBoundaries() {
  return useQuery<Boundaries>({
    queryKey: ['boundaries'],
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: () => {
      const begun = reading ?? fetchBoundaries();
      reading = null;
      return begun;
    },
  });
}

async function fetchBoundaries(): Promise<Boundaries> {
  const stored = storedBoundaries();
  if (stored) return readBoundaries(stored.topology as Topology, `pack ${stored.title}`);
  const response = await fetch(boundariesUrl);
  if (!response.ok) throw new Error(`The boundaries answered ${response.status}.`);
  return readBoundaries((await response.json()) as Topology, 'zhejiang-counties');
}
