import { attachSnapshot } from '../../engine/attach-snapshot';
import type { Engine } from '../../engine/engine';
import { startEngine } from '../../engine/start-engine';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { readManifest } from '../../snapshot/read-manifest';
import { comparisonOffline, comparisonReady } from '../../sql/compare-opening';
import type { Side } from '../../sql/compare-table';
import { ownAddress } from '../console-search';
import type { ComparedSnapshot } from './comparison';
import { ComparisonError, type ComparisonFailure, comparisonFailureOf } from './comparison-failure';

/** Two snapshots attached to an engine of their own, as databases `newer` and `older`. */
export interface OpenedSnapshots {
  readonly engine: Engine;
  readonly newer: SnapshotManifest;
  readonly older: SnapshotManifest;
}

/** A failure to open one of the two snapshots. */
export class OpeningError extends Error {
  override readonly name = 'OpeningError';
  readonly failure: ComparisonFailure;

  constructor(failure: ComparisonFailure, cause: unknown) {
    super(failure.reason, { cause });
    this.failure = failure;
  }
}

/**
 * Starts an engine and attaches the snapshots at two addresses of this site, by byte ranges where
 * the server has them. Rejects with OpeningError and leaves no engine running.
 */
export async function openSnapshots(
  locations: Readonly<Record<Side, string>>,
  signal: AbortSignal,
  onEngine: (engine: Engine) => void,
): Promise<OpenedSnapshots> {
  if (folderOf(locations.newer) === folderOf(locations.older)) {
    throw failed(
      new ComparisonError('same_snapshot', 'Both are the same snapshot.', locations.older),
      locations.older,
    );
  }
  const [newer, older] = await Promise.all([
    read(locations.newer, signal),
    read(locations.older, signal),
  ]);
  const engine = await startEngine().catch((thrown) => {
    throw failed(thrown, locations.newer);
  });
  onEngine(engine);
  try {
    await engine.run(comparisonOffline.text);
    await attach(engine, 'newer', locations.newer, newer, signal);
    await attach(engine, 'older', locations.older, older, signal);
    await engine.run(comparisonReady.text);
    return { engine, newer, older };
  } catch (thrown) {
    await engine.close();
    throw thrown;
  }
}

/** What a comparison says of a snapshot. */
export function comparedSnapshot(location: string, manifest: SnapshotManifest): ComparedSnapshot {
  return { location, title: manifest['chengjian:titles'], asOf: manifest['chengjian:asOf'] };
}

async function read(location: string, signal: AbortSignal): Promise<SnapshotManifest> {
  if (!ownAddress.test(location)) {
    throw failed(
      new ComparisonError('opened_locally', `${location} is no address of this site.`, location),
      location,
    );
  }
  try {
    const manifest = await readManifest(folderOf(location), signal);
    if (databaseOf(manifest)) return manifest;
    throw new ComparisonError('no_database', `${location} has no DuckDB file.`, location);
  } catch (thrown) {
    throw failed(thrown, location);
  }
}

async function attach(
  engine: Awaited<ReturnType<typeof startEngine>>,
  side: Side,
  location: string,
  manifest: SnapshotManifest,
  signal: AbortSignal,
): Promise<void> {
  const file = databaseOf(manifest);
  try {
    if (!file) throw new ComparisonError('no_database', `${location} has none.`, location);
    const address = new URL(file.path, folderOf(location)).href;
    await attachSnapshot(engine, address, { signal, bytes: file.bytes, alias: side });
  } catch (thrown) {
    throw failed(thrown, location);
  }
}

function databaseOf({ resources }: SnapshotManifest) {
  return resources.find(({ format }) => format === 'duckdb');
}

function failed(thrown: unknown, location: string): OpeningError {
  return new OpeningError(comparisonFailureOf(thrown, location), thrown);
}

/** The folder of a location: itself, or the one its `datapackage.json` lies in. */
function folderOf(location: string): string {
  const address = new URL(location, globalThis.document.baseURI);
  if (!/\/$|\.json$/.test(address.pathname)) address.pathname += '/';
  return new URL('.', address).href;
}
