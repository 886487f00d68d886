import { allDatasetViews, type TableColumns } from '../engine/dataset-views';
import { deferredEngine } from '../engine/deferred-engine';
import type { DuckDbEngine } from '../engine/duckdb-engine';
import type { CodedTable, Engine } from '../engine/engine';
import { startEngine } from '../engine/start-engine';
import { overviewFileOf } from '../snapshot/overview-file';
import { readSignedManifest, type SignedManifest } from '../snapshot/read-manifest';
import { mayHoldKept } from '../storage/kept-folder';
import {
  type AttachingOptions,
  attachLocal,
  attachRemote,
  columnsOf,
  databaseOf,
  folderOf,
  snapshotInfo,
  unfit,
} from './attached-snapshot';
import { locked, offline, overviewCells, snapshotOverdue } from './opening-statements';
import { earlyOverview } from './overview/early-overview';
import { defaultPeriod, type Period } from './period';
import { isLocalLocation, isUnverifiedAllowed } from './snapshot/local-snapshots';
import type { Workspace } from './workspace';

export interface OpenOptions extends AttachingOptions {
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
  const mayBeKept = mayHoldKept();
  const restoring = beginRestoring(mayBeKept);
  restoring.catch(() => undefined);
  options.onProgress({ step: 'engine' });
  const starting = startEngine();
  starting.catch(() => undefined);
  const reading = location === null ? null : manifestAt(location, options.signal);
  reading?.catch(() => undefined);
  try {
    if (location !== null && reading && options.isOverview && !(await mayBeKept)) {
      const early = drawnEarly(location, await reading, starting, options);
      if (early) return early;
    }
    const opened = await openSnapshot(location, await starting, reading, options);
    const restore = await restoring;
    return restore ? await restore(opened, options) : opened;
  } catch (thrown) {
    void starting.then((engine) => engine.close()).catch(() => undefined);
    throw location === null ? thrown : unfit(thrown, location);
  }
}

/** Asks for kept rows while the database starts; null where nothing was ever kept. */
async function beginRestoring(mayBeKept: Promise<boolean>) {
  if (!(await mayBeKept)) return null;
  const { beginRestoring: begin } = await import('./storage/restore-at-opening');
  return begin();
}

/** Null for files of this machine, which are read otherwise. */
async function manifestAt(location: string, signal: AbortSignal): Promise<SignedManifest | null> {
  return isLocalLocation(location) ? null : readSignedManifest(folderOf(location), signal);
}

/**
 * A workspace that stands before its database, where the snapshot has a file to draw the Overview
 * from: whatever else is asked waits until the database is attached. Null where there is no such file
 * or the snapshot did not pass its verification.
 */
function drawnEarly(
  location: string,
  signed: SignedManifest | null,
  starting: Promise<DuckDbEngine>,
  { signal }: OpenOptions,
): OpenedWorkspace | null {
  const file = signed && overviewFileOf(signed.manifest);
  if (!file || signed.signature.kind === 'altered' || isUnverifiedAllowed(location)) return null;
  const { manifest, signature } = signed;
  const snapshotColumns = columnsOf(databaseOf(manifest, location));
  if (!snapshotColumns) return null;
  const attaching = starting.then(async (engine) => {
    try {
      await attachRemote(engine, location, signed, { signal, onProgress: () => undefined });
      return engine;
    } catch (thrown) {
      await engine.close();
      throw unfit(thrown, location);
    }
  });
  const engine = deferredEngine(attaching);
  const asOf = manifest['chengjian:asOf'];
  const answers = earlyOverview(new URL(file.path, folderOf(location)).href, asOf, signal);
  const begun = [...answers].map(([statement, answer]) => {
    const answered = answer.catch(() => engine.queryCoded(statement));
    answered.catch(() => undefined);
    return [statement, answered] as const;
  });
  return withViews(engine, {
    snapshot: snapshotInfo(location, {
      manifest,
      signature,
      snapshotColumns,
      verification: 'unverified',
      report: null,
      isEncrypted: false,
    }),
    asOf,
    period: manifest['chengjian:period'],
    snapshotColumns,
    begun: new Map(begun),
  });
}

async function openSnapshot(
  location: string | null,
  engine: DuckDbEngine,
  reading: Promise<SignedManifest | null> | null,
  options: OpenOptions,
): Promise<OpenedWorkspace> {
  if (location === null || reading === null) return withoutSnapshot(engine);
  options.onProgress({ step: 'manifest' });
  const signed = await reading;
  const attached = signed
    ? await attachRemote(engine, location, signed, options)
    : await attachLocal(engine, location, options);
  const { manifest, snapshotColumns } = attached;
  const asOf = manifest['chengjian:asOf'];
  return withViews(engine, {
    snapshot: snapshotInfo(location, attached),
    asOf,
    period: manifest['chengjian:period'],
    snapshotColumns,
    begun: options.isOverview ? beginOverview(engine, snapshotColumns, asOf) : new Map(),
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

/** Until own rows say otherwise, the calendar's last year is what is looked at. */
function ownDataOnly(): Pick<Workspace, 'snapshot' | 'asOf' | 'period'> {
  const asOf = '2026-12-31';
  const period: Period = defaultPeriod(asOf);
  return { snapshot: null, asOf, period };
}
