import { attachSnapshot } from '../engine/attach-snapshot';
import type { TableColumns } from '../engine/dataset-views';
import type { DuckDbEngine } from '../engine/duckdb-engine';
import { DatabaseSizeError, EngineError } from '../engine/engine-error';
import { tableColumns } from '../engine/table-columns';
import { fileChecks } from '../snapshot/check-files';
import type { SnapshotManifest, SnapshotResource } from '../snapshot/manifest-schema';
import type { SignedManifest } from '../snapshot/read-manifest';
import { calendarOfSnapshot, locked, offline } from './opening-statements';
import { isUnverifiedAllowed } from './snapshot/local-snapshots';
import { VerificationError } from './snapshot/verification-error';
import type { OpeningState, SnapshotInfo } from './workspace';

export interface AttachingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Pick<OpeningState, 'step' | 'done' | 'total'>) => void;
}

/** A snapshot that is attached as `snapshot`, and what is known of it. */
export interface Attached
  extends Pick<SnapshotInfo, 'verification' | 'report' | 'signature' | 'isEncrypted'> {
  readonly manifest: SnapshotManifest;
  readonly snapshotColumns: TableColumns;
}

/**
 * What is cheap is checked: signature, size, header; everything on demand. Rejects with
 * VerificationError where one of them speaks against the snapshot and nobody has said to open it
 * anyway, or with EngineError.
 */
export async function attachRemote(
  engine: DuckDbEngine,
  location: string,
  { manifest, signature }: SignedManifest,
  options: AttachingOptions,
): Promise<Attached> {
  const isAllowed = isUnverifiedAllowed(location);
  if (signature.kind === 'altered' && !isAllowed) {
    throw new VerificationError(location, { signature, checks: [] });
  }
  options.onProgress({ step: 'database' });
  await engine.run(offline);
  const file = databaseOf(manifest, location);
  try {
    await attachSnapshot(engine, new URL(file.path, folderOf(location)).href, {
      signal: options.signal,
      bytes: isAllowed ? undefined : file.bytes,
      onProgress: (done, total) =>
        options.onProgress({ step: 'database', done, total: total ?? file.bytes }),
    });
  } catch (thrown) {
    if (!(thrown instanceof DatabaseSizeError)) throw thrown;
    const { path } = file;
    const differs = { stated: String(thrown.stated), found: String(thrown.found) };
    const checks = fileChecks([{ path, state: 'size', differs }]);
    throw new VerificationError(location, { signature, checks });
  }
  options.onProgress({ step: 'views' });
  await engine.run(`${locked}; ${calendarOfSnapshot}`);
  return {
    manifest,
    signature,
    snapshotColumns: columnsOf(file) ?? (await tableColumns(engine, 'snapshot', 'main')),
    verification: isAllowed ? 'failed' : 'unverified',
    report: null,
    isEncrypted: false,
  };
}

/** Everything is checked before anything is shown. */
export async function attachLocal(
  engine: DuckDbEngine,
  location: string,
  options: AttachingOptions,
): Promise<Attached> {
  const [{ openLocal }, { holds }] = await Promise.all([
    import('./snapshot/open-local'),
    import('../snapshot/check'),
    engine.run(offline),
  ]);
  const { manifest, report, columns, isEncrypted } = await openLocal(engine, location, options);
  options.onProgress({ step: 'views' });
  await engine.run(`${locked}; ${calendarOfSnapshot}`);
  return {
    manifest,
    report,
    isEncrypted,
    signature: report.signature,
    snapshotColumns: columns,
    verification: holds(report) ? 'verified' : 'failed',
  };
}

/** SQL that fails while a snapshot opens means that its file has not what its manifest says. */
export function unfit(thrown: unknown, location: string): unknown {
  if (!(thrown instanceof EngineError) || thrown.kind !== 'sql') return thrown;
  return new EngineError('snapshot_invalid', thrown.message, {
    sql: thrown.sql ?? undefined,
    path: location,
    cause: thrown,
  });
}

export function databaseOf({ resources }: SnapshotManifest, location: string): SnapshotResource {
  const file = resources.find(({ format }) => format === 'duckdb');
  if (file) return file;
  throw new EngineError('snapshot_invalid', `${location} names no DuckDB file.`, {
    path: location,
  });
}

/** The tables of a database as its manifest tells them: a search through its catalogue takes long. */
export function columnsOf(file: SnapshotResource): TableColumns | null {
  const tables = file['chengjian:tables'];
  if (!tables) return null;
  return new Map(Object.entries(tables).map(([table, columns]) => [table, new Set(columns)]));
}

export function snapshotInfo(location: string, attached: Attached): SnapshotInfo {
  const { manifest, verification, report, signature, isEncrypted } = attached;
  return {
    location,
    title: manifest['chengjian:titles'],
    publisher: manifest.contributors[0]?.title ?? '',
    asOf: manifest['chengjian:asOf'],
    period: manifest['chengjian:period'],
    verification,
    report,
    signature,
    isEncrypted,
    isSynthetic: manifest['chengjian:synthetic'],
    compared: manifest['chengjian:compared'],
  };
}

/** The folder of a location: itself, or the one its `datapackage.json` lies in. */
export function folderOf(location: string): string {
  const address = new URL(location, globalThis.document.baseURI);
  if (!address.pathname.endsWith('/') && !address.pathname.endsWith('.json')) {
    address.pathname += '/';
  }
  return new URL('.', address).href;
}
