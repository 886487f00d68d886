import { datasetByName } from '../../catalog/catalog';
import type { Relations } from '../../engine/dataset-views';
import type { Engine } from '../../engine/engine';
import {
  type LoadedRows,
  type LoadMode,
  loadLocalRows,
  removeLocalRows,
} from '../../engine/local-rows';
import { type LoadPreview, previewLocalRows, previewOfNew } from '../../engine/preview-local-rows';
import type { ArrowRows } from '../../engine/staged-rows';
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
  readonly mode: LoadMode;
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
 * that were asked for before. What becomes of rows of a known key is up to the mode. Rejects with
 * EngineError and leaves all as it was.
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

/**
 * How the accepted rows of a file stand to those that would be shown beside them; nothing is
 * changed. Rejects with EngineError, `cancelled` when the signal aborts.
 */
export function previewOwnRows(
  workspace: Workspace,
  file: ReadFile,
  scope: Scope,
  signal?: AbortSignal,
): Promise<LoadPreview> {
  const { engine } = workspace;
  return inTurn(engine, async () => {
    const relations = await relationsOf(engine, openedWith(workspace), scope);
    const { dataset, accepted } = file.report;
    const meets = relations.local.has(dataset) || relations.snapshot?.has(dataset);
    if (!meets) return previewOfNew(accepted);
    return previewLocalRows(engine, datasetByName(dataset), arrowRowsOf(file), relations, {
      signal,
    });
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
  { scope, mode, asOf }: LoadChoice,
  { signal, onProgress }: LoadOptions,
): Promise<Loaded> {
  const { engine, ownRows = 0 } = workspace;
  const { dataset, accepted } = file.report;
  const rows = await loadLocalRows(
    engine,
    datasetByName(dataset),
    arrowRowsOf(file),
    await relationsOf(engine, opened, scope),
    {
      signal,
      mode,
      onProgress: (batches) => onProgress?.(Math.round((accepted * batches) / file.batches.length)),
    },
  );
  const view = scope === 'own' ? ownOnly(workspace, file, asOf) : opened;
  const total = ownRows + rows.loaded - rows.removed;
  const change = rememberShown(engine, { ...view, ownRows: total });
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

/** The rows that stand beside those to be loaded. */
async function relationsOf(
  engine: Engine,
  { snapshotColumns }: OpenedWith,
  scope: Scope,
): Promise<Relations> {
  const local = await localTables(engine);
  return { snapshot: scope === 'own' ? null : snapshotColumns, local };
}

function arrowRowsOf(file: ReadFile): ArrowRows {
  return { fields: file.fields, batches: streamsOf(file) };
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
