import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../../catalog/dataset-schema';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { manifestPath } from '../../snapshot/snapshot-files';
import { defaultSnapshot } from '../default-snapshot';
import { type LocalSnapshot, useLocalSnapshots } from '../snapshot/local-snapshots';

/** A snapshot that can be opened: on this site, or of files that this tab has read. */
export interface OfferedSnapshot {
  readonly location: string;
  readonly title: Bilingual;
  readonly asOf: string;
  /** Name of the file or folder of this machine; null for one on this site. */
  readonly fileName: string | null;
}

/**
 * The default snapshot and the one that it is compared with, where they are there, and those opened
 * from files of this machine.
 */
export function useOfferedSnapshots() {
  const local = useLocalSnapshots();
  return useQuery({
    queryKey: ['offered snapshots', local.map(({ location }) => location)],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<readonly OfferedSnapshot[]> => {
      const first = await summarise(defaultSnapshot, signal);
      const second = first?.compared ? await summarise(first.compared, signal) : null;
      const opened = await Promise.all(local.map(summariseLocal));
      return [first, second, ...opened].filter((each) => each !== null);
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
      ...offered(location, manifest, null),
      compared: compared === null ? null : sibling(location, compared),
    };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return null;
  }
}

/** Null where the manifest cannot be read. */
async function summariseLocal({ location, name, files }: LocalSnapshot) {
  const { parseManifest } = await import('../../snapshot/parse-manifest');
  try {
    const text = await files.get(manifestPath)?.text();
    return offered(location, await parseManifest(text ?? '', name), name);
  } catch {
    return null;
  }
}

function offered(
  location: string,
  manifest: SnapshotManifest,
  fileName: string | null,
): OfferedSnapshot {
  return {
    location,
    title: manifest['chengjian:titles'],
    asOf: manifest['chengjian:asOf'],
    fileName,
  };
}

/** The folder of that name beside a location. */
function sibling(location: string, name: string): string {
  const parent = location.replace(/[^/]+\/?$/, '');
  return `${parent}${name.replace(/^(\.\.\/)+|\/$/g, '')}/`;
}
