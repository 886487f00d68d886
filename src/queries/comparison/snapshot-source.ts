import { findDataset } from '../../catalog/catalog';
import { attachLocalSnapshot } from '../../engine/attach-local-snapshot';
import { attachSnapshot } from '../../engine/attach-snapshot';
import type { DuckDbEngine } from '../../engine/duckdb-engine';
import { holds } from '../../snapshot/check';
import type { SnapshotManifest, SnapshotResource } from '../../snapshot/manifest-schema';
import { readManifest } from '../../snapshot/read-manifest';
import { SnapshotError } from '../../snapshot/snapshot-error';
import type { SnapshotFiles } from '../../snapshot/snapshot-files';
import type { Side } from '../../sql/compare-table';
import { runSnapshotJob } from '../../workers/snapshot-client';
import { ownAddress } from '../console-search';
import { isLocalLocation, isUnverifiedAllowed, localSnapshot } from '../snapshot/local-snapshots';
import { VerificationError } from '../snapshot/verification-error';
import { ComparisonError } from './comparison-failure';

/** A snapshot of which the manifest is read. */
export interface SnapshotSource {
  readonly location: string;
  readonly manifest: SnapshotManifest;
  /** Its files where they are at hand; null for those of an address. */
  readonly files: SnapshotFiles | null;
}

/**
 * The snapshot at an address of this site, or one opened from files of this machine. Rejects with
 * ComparisonError: `snapshot_local` for files that this tab has not opened, `snapshot_altered` for
 * files that do not pass their verification, `snapshot_missing` for any other address; or with
 * SnapshotError.
 */
export async function readSource(location: string, signal: AbortSignal): Promise<SnapshotSource> {
  if (isLocalLocation(location)) return readLocal(location, signal);
  if (!ownAddress.test(location)) {
    throw new ComparisonError(
      'snapshot_missing',
      `${location} is no address of this site.`,
      location,
    );
  }
  const manifest = await readManifest(folderOf(location), signal);
  return { location, manifest, files: null };
}

/** Its files are compared with its manifest first, unless a person has said to open it anyway. */
async function readLocal(location: string, signal: AbortSignal): Promise<SnapshotSource> {
  const local = localSnapshot(location);
  if (!local) {
    const reason = `${location} stands for files that this tab has not opened.`;
    throw new ComparisonError('snapshot_local', reason, location);
  }
  const request = { files: [...local.files], name: local.name };
  const { manifest, ...report } = await runSnapshotJob('verify', request, { signal });
  if (!holds(report) && !isUnverifiedAllowed(location)) {
    const { message } = new VerificationError(local.name, report);
    throw new ComparisonError('snapshot_altered', message, location);
  }
  return { location, manifest, files: local.files };
}

/**
 * Attaches a snapshot under the name of its side: its database in place, by byte ranges where it is
 * not at hand, or one built in memory from its CSV files. Rejects with ComparisonError `no_tables`, SnapshotError or
 * EngineError.
 */
export async function attachSource(
  engine: DuckDbEngine,
  { location, manifest, files: atHand }: SnapshotSource,
  side: Side,
  signal: AbortSignal,
): Promise<void> {
  if (atHand) {
    await attachLocalSnapshot(engine, atHand, manifest, undefined, side);
    return;
  }
  const database = manifest.resources.find(({ format }) => format === 'duckdb');
  if (database) {
    const address = new URL(database.path, folderOf(location)).href;
    await attachSnapshot(engine, address, { signal, bytes: database.bytes, alias: side });
    return;
  }
  const tables = manifest.resources.filter(isTable);
  if (tables.length === 0) {
    throw new ComparisonError('no_tables', `${location} names no table.`, location);
  }
  const files = await fetchTables(folderOf(location), tables, signal);
  const unpacked = await asFetched(manifest, files);
  await attachLocalSnapshot(engine, files, unpacked, undefined, side);
}

/** The folder of a location: itself, or the one its `datapackage.json` lies in. */
export function folderOf(location: string): string {
  const address = new URL(location, globalThis.document.baseURI);
  if (!/\/$|\.json$/.test(address.pathname)) address.pathname += '/';
  return new URL('.', address).href;
}

function isTable(resource: SnapshotResource): boolean {
  return findDataset(resource['chengjian:dataset'] ?? '') !== undefined;
}

async function fetchTables(
  folder: string,
  tables: readonly SnapshotResource[],
  signal: AbortSignal,
): Promise<SnapshotFiles> {
  const files = new Map<string, Blob>();
  for (const { path } of tables) {
    const address = new URL(path, folder).href;
    const response = await fetch(address, { signal });
    const isPage = response.headers.get('Content-Type')?.includes('text/html') ?? false;
    if (!response.ok || isPage) {
      throw new SnapshotError(
        'snapshot_missing',
        `${address} answered ${response.status}.`,
        address,
      );
    }
    files.set(path, await response.blob());
  }
  return files;
}

/** The manifest of files as they came: some servers have tables unpacked on their way. */
async function asFetched(
  manifest: SnapshotManifest,
  files: SnapshotFiles,
): Promise<SnapshotManifest> {
  const resources = await Promise.all(
    manifest.resources.map(async (resource) => {
      const file = files.get(resource.path);
      if (!file || resource.compression === undefined) return resource;
      const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
      const isPacked = first === 0x1f && second === 0x8b;
      return isPacked ? resource : { ...resource, compression: undefined };
    }),
  );
  return { ...manifest, resources };
}
