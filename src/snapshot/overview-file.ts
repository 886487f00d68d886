import type { SnapshotManifest, SnapshotResource } from './manifest-schema';
import type { WrittenFile } from './resources';

/** Where the tables of the Overview lie in a snapshot, to be drawn before the database has started. */
export const overviewPath = 'overview.bin';

const format = 'chengjian-overview-1';

/** The resource of the tables of the Overview, gzipped. */
export function overviewResource(file: WrittenFile): SnapshotResource {
  return {
    name: 'overview',
    path: file.path,
    format,
    mediatype: 'application/octet-stream',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}

/** The file of a snapshot that this version can draw the Overview from; undefined where there is none. */
export function overviewFileOf({ resources }: SnapshotManifest): SnapshotResource | undefined {
  return resources.find((resource) => resource.format === format);
}
