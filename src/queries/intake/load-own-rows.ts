import { datasetByName } from '../../catalog/catalog';
import type { Engine } from '../../engine/engine';
import { loadLocalRows, type LoadedRows, removeLocalRows } from '../../engine/local-rows';
import { batchRows } from '../../intake/read/read-table';
import { monthOf } from '../../util/month';
import type { ReadFile } from '../../workers/intake-messages';
import { localTables } from '../local-tables';
import type { WorkspaceChange } from '../use-workspace';
import type { Workspace } from '../workspace';
import { inTurn } from './in-turn';
import { type OpenedWith, openedWith } from './opened-with';

/** own: the console shows own rows only; all: own rows together with the open snapshot. */
export type Scope = 'own' | 'all';

export interface LoadChoice {
  readonly scope: Scope;
  /** Civil date that decides what is overdue where only own rows are shown. */
  readonly asOf: string;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Rows handed to the database so far. */
  readonly onProgress?: (rows: number) => void;
}

export interface Loaded {
  readonly rows: LoadedRows;
  /** What the workspace looks at from now on. */
  readonly change: WorkspaceChange;
}

/** What the last change of own rows made an engine's workspace look at. */
const shown = new WeakMap<Engine, WorkspaceChange>();

/**
 * Loads the accepted rows of a file, all or none, and makes every view show them; after the loads
 * that were asked for before. Rows whose key is among those shown are left out and counted. Rejects
 * with EngineError and leaves all as it was.
 */
export function loadOwnRows(
  workspace: Workspace,
  file: ReadFile,
  choice: LoadChoice,
  options: LoadOptions = {},
): Promise<Loaded> {
  return inTurn(workspace.engine, () => {
    const opened = openedWith(workspace);
    return load({ ...workspace, ...shown.get(workspace.engine) }, opened, file, choice, options);
  });
}

/** Removes all own rows; gives what the workspace looks at then: what it was opened with. */
export function removeOwnRows(workspace: Workspace): Promise<WorkspaceChange> {
  const { engine } = workspace;
  return inTurn(engine, async () => {
    const opened = openedWith(workspace);
    await removeLocalRows(engine, opened.snapshotColumns);
    return rememberShown(engine, { ...opened, ownRows: 0 });
  });
}

async function load(
  workspace: Workspace,
  opened: OpenedWith,
  file: ReadFile,
  { scope, asOf }: LoadChoice,
  { signal, onProgress }: LoadOptions,
): Promise<Loaded> {
  const { engine, ownRows = 0 } = workspace;
  const { dataset, accepted } = file.report;
  const rows = await loadLocalRows(
    engine,
    datasetByName(dataset),
    { fields: file.fields, batches: streamsOf(file) },
    {
      snapshot: scope === 'own' ? null : opened.snapshotColumns,
      local: await localTables(engine),
    },
    {
      signal,
      onProgress: (batches) => onProgress?.(Math.min(batches * batchRows, accepted)),
    },
  );
  const view = scope === 'own' ? ownOnly(workspace, file, asOf) : opened;
  const change = rememberShown(engine, { ...view, ownRows: ownRows + rows.loaded });
  return { rows, change };
}

/** Notes what a change of own rows makes the workspace of an engine look at, and gives it back. */
export function rememberShown(engine: Engine, change: WorkspaceChange): WorkspaceChange {
  shown.set(engine, change);
  return change;
}

/** Whether the console shows own rows only, although it may have been opened with a snapshot. */
export function isOwnOnly(workspace: Workspace): boolean {
  return workspace.snapshot === null;
}

async function* streamsOf({ batches }: ReadFile): AsyncGenerator<Uint8Array> {
  for (const batch of batches) yield new Uint8Array(await batch.arrayBuffer());
}

/** The months from the first own event to the as-of date. */
function ownOnly(workspace: Workspace, { report }: ReadFile, asOf: string): WorkspaceChange {
  const to = monthOf(asOf);
  const first = report.events ? monthOf(report.events.first) : to;
  const before = isOwnOnly(workspace) ? workspace.period.from : first;
  const from = [first, before, to].sort()[0] ?? to;
  return { snapshot: null, snapshotColumns: null, asOf, period: { from, to } };
}
