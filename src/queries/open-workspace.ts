import { attachSnapshot } from '../engine/attach-snapshot';
import { allDatasetViews, type TableColumns } from '../engine/dataset-views';
import type { DuckDbEngine } from '../engine/duckdb-engine';
import type { CodedTable, Engine } from '../engine/engine';
import { EngineError } from '../engine/engine-error';
import { startEngine } from '../engine/start-engine';
import { tableColumns } from '../engine/table-columns';
import type { SnapshotManifest, SnapshotResource } from '../snapshot/manifest-schema';
import { readSignedManifest, type SignedManifest } from '../snapshot/read-manifest';
import { mayHoldKept } from '../storage/kept-folder';
import {
  calendarOfSnapshot,
  locked,
  offline,
  overviewCells,
  snapshotOverdue,
} from './opening-statements';
import { defaultPeriod, type Period } from './period';
import { isLocalLocation, isUnverifiedAllowed } from './snapshot/local-snapshots';
import { VerificationError } from './snapshot/verification-error';
import type { OpeningState, SnapshotInfo, Workspace } from './workspace';

export interface OpenOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Pick<OpeningState, 'step' | 'done' | 'total'>) => void;
  /** Whether the Overview is what will be drawn: what it needs is asked for first. */
  readonly isOverview: boolean;
  /** Location of a snapshot that was asked for by its address; null where none was. */
  readonly named: string | null;
}

/** A workspace that can be asked, and when the views that answer stand. */
export interface OpenedWorkspace {
  readonly workspace: Workspace;
  /** Statements wait for the views; rejects with EngineError where they cannot be made. */
  readonly views: Promise<void>;
}

/**
 * Starts the engine, attaches the snapshot at the location (null: own data only) and creates a view
 * for every dataset of the catalogue; own rows that are kept in the browser are in it. Rejects with
 * EngineError and leaves no engine running.
 */
export async function openWorkspace(
  location: string | null,
  options: OpenOptions,
): Promise<OpenedWorkspace> {
  const restoring = beginRestoring();
  restoring.catch(() => undefined);
  const opened = await openSnapshot(location, options);
  const restore = await restoring;
  return restore ? restore(opened, options) : opened;
}

/** Asks for kept rows while the database starts; null where nothing was ever kept. */
async function beginRestoring() {
  if (!(await mayHoldKept())) return null;
  const { beginRestoring: begin } = await import('./storage/restore-at-opening');
  return begin();
}

async function openSnapshot(
  location: string | null,
  options: OpenOptions,
): Promise<OpenedWorkspace> {
  options.onProgress({ step: 'engine' });
  const manifestRead = location === null ? null : manifestAt(location, options.signal);
  manifestRead?.catch(() => undefined);
  const engine = await startEngine();
  try {
    if (location === null || manifestRead === null) return await withoutSnapshot(engine);
    options.onProgress({ step: 'manifest' });
    const signed = await manifestRead;
    const attached = signed
      ? await attachRemote(engine, location, signed, options)
      : await attachLocal(engine, location, options);
    const { manifest, snapshotColumns } = attached;
    const asOf = manifest['chengjian:asOf'];
    const begun = options.isOverview ? beginOverview(engine, snapshotColumns, asOf) : new Map();
    return withViews(engine, {
      snapshot: snapshotInfo(location, attached),
      asOf,
      period: manifest['chengjian:period'],
      snapshotColumns,
      begun,
    });
  } catch (thrown) {
    await engine.close();
    throw location === null ? thrown : unfit(thrown, location);
  }
}

/** A snapshot that is attached as `snapshot`, and what is known of it. */
interface Attached
  extends Pick<SnapshotInfo, 'verification' | 'report' | 'signature' | 'isEncrypted'> {
  readonly manifest: SnapshotManifest;
  readonly snapshotColumns: TableColumns;
}

/** Null for files of this machine, which are read otherwise. */
async function manifestAt(location: string, signal: AbortSignal): Promise<SignedManifest | null> {
  return isLocalLocation(location) ? null : readSignedManifest(folderOf(location), signal);
}

/** What is cheap is checked: signature, size, header; everything on demand. */
async function attachRemote(
  engine: DuckDbEngine,
  location: string,
  { manifest, signature }: SignedManifest,
  options: OpenOptions,
): Promise<Attached> {
  const isAltered = signature.kind === 'altered';
  if (isAltered && !isUnverifiedAllowed(location)) {
    throw new VerificationError(location, { signature, checks: [] });
  }
  options.onProgress({ step: 'database' });
  await engine.run(offline);
  const file = databaseOf(manifest, location);
  await attachSnapshot(engine, new URL(file.path, folderOf(location)).href, {
    signal: options.signal,
    bytes: file.bytes,
    onProgress: (done, total) =>
      options.onProgress({ step: 'database', done, total: total ?? file.bytes }),
  });
  options.onProgress({ step: 'views' });
  await engine.run(`${locked}; ${calendarOfSnapshot}`);
  return {
    manifest,
    signature,
    snapshotColumns: columnsOf(file) ?? (await tableColumns(engine, 'snapshot', 'main')),
    verification: isAltered ? 'failed' : 'unverified',
    report: null,
    isEncrypted: false,
  };
}

/** Everything is checked before anything is shown. */
async function attachLocal(
  engine: DuckDbEngine,
  location: string,
  options: OpenOptions,
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
function unfit(thrown: unknown, location: string): unknown {
  if (!(thrown instanceof EngineError) || thrown.kind !== 'sql') return thrown;
  return new EngineError('snapshot_invalid', thrown.message, {
    sql: thrown.sql ?? undefined,
    path: location,
    cause: thrown,
  });
}

async function withoutSnapshot(engine: Engine): Promise<OpenedWorkspace> {
  const { createCalendar } = await import('../sql/create-calendar');
  await engine.run([offline, locked, createCalendar().text].join('; '));
  return withViews(engine, { ...ownDataOnly(), snapshotColumns: null, begun: new Map() });
}

/** Asks for what the Overview will take as soon as it is drawn. */
function beginOverview(
  engine: Engine,
  tables: TableColumns,
  asOf: string,
): Map<string, Promise<CodedTable>> {
  const statements = [
    tables.has('overview_cube') ? overviewCells : null,
    tables.has('overdue_items') ? snapshotOverdue(asOf) : null,
  ].filter((statement) => statement !== null);
  return new Map(
    statements.map((statement) => {
      const answer = engine.queryCoded(statement);
      answer.catch(() => undefined);
      return [statement, answer];
    }),
  );
}

function withViews(
  engine: Engine,
  opened: Omit<Workspace, 'engine' | 'revision'>,
): OpenedWorkspace {
  const made = engine.run(allDatasetViews({ snapshot: opened.snapshotColumns, local: new Map() }));
  const views = made.catch((thrown: unknown) => {
    throw opened.snapshot ? unfit(thrown, opened.snapshot.location) : thrown;
  });
  views.catch(() => undefined);
  return { workspace: { ...opened, engine, revision: 0 }, views };
}

function databaseOf({ resources }: SnapshotManifest, location: string): SnapshotResource {
  const file = resources.find(({ format }) => format === 'duckdb');
  if (file) return file;
  throw new EngineError('snapshot_invalid', `${location} names no DuckDB file.`, {
    path: location,
  });
}

/** The tables of a database as its manifest tells them: a search through its catalogue takes long. */
function columnsOf(file: SnapshotResource): TableColumns | null {
  const tables = file['chengjian:tables'];
  if (!tables) return null;
  return new Map(Object.entries(tables).map(([table, columns]) => [table, new Set(columns)]));
}

function snapshotInfo(location: string, attached: Attached): SnapshotInfo {
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

/** Until own rows say otherwise, the calendar's last year is what is looked at. */
function ownDataOnly(): Pick<Workspace, 'snapshot' | 'asOf' | 'period'> {
  const asOf = '2026-12-31';
  const period: Period = defaultPeriod(asOf);
  return { snapshot: null, asOf, period };
}

/** The folder of a location: itself, or the one its `datapackage.json` lies in. */
function folderOf(location: string): string {
  const address = new URL(location, globalThis.document.baseURI);
  if (!address.pathname.endsWith('/') && !address.pathname.endsWith('.json')) {
    address.pathname += '/';
  }
  return new URL('.', address).href;
}
