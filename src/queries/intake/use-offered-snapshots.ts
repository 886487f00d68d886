import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../../catalog/dataset-schema';
import { defaultSnapshot } from '../default-snapshot';

/** A snapshot on this site that can be opened. */
export interface OfferedSnapshot {
  readonly location: string;
  readonly title: Bilingual;
  readonly asOf: string;
}

/** The default snapshot and the one that it is compared with, where they are there. */
export function useOfferedSnapshots() {
  return useQuery({
    queryKey: ['offered snapshots'],
    queryFn: async ({ signal }): Promise<readonly OfferedSnapshot[]> => {
      const first = await summarise(defaultSnapshot, signal);
      const second = first?.compared ? await summarise(first.compared, signal) : null;
      return [first, second].filter((each) => each !== null);
    },
  });
}

/** Null where there is no snapshot at the location. */
async function summarise(location: string, signal: AbortSignal) {
  const { readManifest } = await import('../../snapshot/read-manifest');
  try {
    const manifest = await readManifest(new URL(location, document.baseURI).href, signal);
    const compared = manifest['chengjian:compared'];
    return {
      location,
      title: manifest['chengjian:titles'],
      asOf: manifest['chengjian:asOf'],
      compared: compared === null ? null : sibling(location, compared),
    };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return null;
  }
}

/** The folder of that name beside a location. */
function sibling(location: string, name: string): string {
  const parent = location.replace(/[^/]+\/?$/, '');
  return `${parent}${name.replace(/^(\.\.\/)+|\/$/g, '')}/`;
}
