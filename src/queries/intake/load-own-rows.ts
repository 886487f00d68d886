import { datasetByName } from '../../catalog/catalog';
import { appendLocalRows, type LoadedRows, removeLocalRows } from '../../engine/local-rows';
import { batchRows } from '../../intake/read/read-table';
import { monthOf } from '../../util/month';
import type { ReadFile } from '../../workers/intake-messages';
import { localTables } from '../local-tables';
import type { WorkspaceChange } from '../use-workspace';
import type { Workspace } from '../workspace';
import { openedWith } from './opened-with';

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

/**
 * Loads the accepted rows of a file, all or none, and makes every view show them. Rows whose key is
 * among those shown are left out and counted. Rejects with EngineError and leaves all as it was.
 */
export async function loadOwnRows(
  workspace: Workspace,
  file: ReadFile,
  choice: LoadChoice,
  options: LoadOptions = {},
): Promise<Loaded> {
  const { engine } = workspace;
  const opened = openedWith(workspace);
  const snapshot = choice.scope === 'own' ? null : opened.snapshotColumns;
  const relations = { snapshot, local: await localTables(engine) };
  const rows = await appendLocalRows(
    engine,
    datasetByName(file.report.dataset),
    { fields: file.fields, batches: streamsOf(file) },
    relations,
    {
      signal: options.signal,
      onProgress: (batches) =>
        options.onProgress?.(Math.min(batches * batchRows, file.report.accepted)),
    },
  );
  const shown = choice.scope === 'own' ? ownOnly(workspace, file, choice.asOf) : opened;
  return { rows, change: { ...shown, ownRows: (workspace.ownRows ?? 0) + rows.loaded } };
}

/** Removes all own rows; gives what the workspace looks at then: what it was opened with. */
export async function removeOwnRows(workspace: Workspace): Promise<WorkspaceChange> {
  const opened = openedWith(workspace);
  await removeLocalRows(workspace.engine, opened.snapshotColumns);
  return { ...opened, ownRows: 0 };
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
  const shown = isOwnOnly(workspace) ? workspace.period.from : first;
  const from = [first, shown, to].sort()[0] ?? to;
  return { snapshot: null, snapshotColumns: null, asOf, period: { from, to } };
}
