import type { DuckDbEngine } from '../../engine/duckdb-engine';
import type { Engine } from '../../engine/engine';
import { startEngine } from '../../engine/start-engine';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { comparisonOffline, comparisonReady } from '../../sql/compare-opening';
import type { Side } from '../../sql/compare-table';
import { ComparisonError, comparisonFailureOf } from './comparison-failure';
import { attachSource, folderOf, readSource, type SnapshotSource } from './snapshot-source';

/** Two snapshots attached to an engine of their own, as databases `newer` and `older`. */
export interface OpenedSnapshots {
  readonly engine: Engine;
  readonly newer: SnapshotManifest;
  readonly older: SnapshotManifest;
}

/**
 * Starts an engine and attaches the snapshots at two locations. Rejects with ComparisonError that
 * names the one that cannot be opened, and leaves no engine running.
 */
export async function openSnapshots(
  locations: Readonly<Record<Side, string>>,
  signal: AbortSignal,
  onEngine: (engine: Engine) => void,
): Promise<OpenedSnapshots> {
  if (folderOf(locations.newer) === folderOf(locations.older)) {
    throw new ComparisonError('same_snapshot', 'Both are the same snapshot.', locations.older);
  }
  const [newer, older] = await Promise.all([
    about(locations.newer, readSource(locations.newer, signal)),
    about(locations.older, readSource(locations.older, signal)),
  ]);
  const engine = await about(locations.newer, startEngine());
  onEngine(engine);
  try {
    await engine.run(comparisonOffline.text);
    const attach = (side: Side, source: SnapshotSource, to: DuckDbEngine) =>
      about(source.location, attachSource(to, source, side, signal));
    await attach('newer', newer, engine);
    await attach('older', older, engine);
    await engine.run(comparisonReady.text);
    return { engine, newer: newer.manifest, older: older.manifest };
  } catch (thrown) {
    await engine.close();
    throw thrown;
  }
}

/** As the work, but what goes wrong in it names the snapshot that it is about. */
async function about<T>(location: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const failure = comparisonFailureOf(thrown, location);
    throw new ComparisonError(failure.kind, failure.reason, failure.location);
  }
}
