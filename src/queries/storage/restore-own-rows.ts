import { datasets } from '../../catalog/catalog';
import { type ImportedTable, importOwnRows } from '../../engine/import-own-rows';
import { KeptError } from '../../storage/kept-error';
import type { KeptManifest, KeptTable } from '../../storage/kept-manifest';
import type { StorageClient } from '../../workers/storage-client';
import { rememberShown } from '../intake/load-own-rows';
import { type OpenedWith, openedWith } from '../intake/opened-with';
import type { WorkspaceChange } from '../use-workspace';
import type { Workspace } from '../workspace';
import { noteNoOwnRows, noteUnmasked } from './personal-values';

export interface RestoreOptions {
  /** Only these datasets; all where it is missing. */
  readonly only?: readonly string[];
  /** Bytes read so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Puts kept rows in the place of all own rows of the workspace, every file checked against its
 * hash; gives what the workspace looks at then. To be called when it is the turn of the engine's
 * own rows. Rejects with KeptError or EngineError and leaves the own rows as they were.
 */
export async function restoreOwnRows(
  workspace: Workspace,
  client: StorageClient,
  manifest: KeptManifest,
  { only, onBytes }: RestoreOptions = {},
): Promise<WorkspaceChange> {
  const { engine } = workspace;
  refuseUnknown(manifest);
  const opened = openedWith(workspace);
  const tables = tablesOf(client, manifest, onBytes).filter(
    ({ name }) => !only || only.includes(name),
  );
  const view = viewOf(manifest, opened);
  await importOwnRows(engine, tables, view.snapshotColumns);
  noteNoOwnRows(engine);
  if (manifest.personalValues === 'unmasked') noteUnmasked(engine);
  const ownRows = tables.reduce((sum, { rows }) => sum + rows, 0);
  return rememberShown(engine, { ...view, ownRows });
}

/** A dataset that this catalogue does not have comes from a later one: its rows would be lost here. */
function refuseUnknown({ tables }: KeptManifest): void {
  const unknown = tables.find(({ name }) => !datasets.some((dataset) => dataset.name === name));
  if (unknown) throw new KeptError('newer', `No dataset is called ${unknown.name}.`);
}

/** The datasets of the manifest all of whose files are what was written. */
export async function wholeTables(
  client: StorageClient,
  { tables }: KeptManifest,
): Promise<readonly string[]> {
  const whole: string[] = [];
  for (const [place, { name, parts }] of tables.entries()) {
    if (await isWhole(client, place, parts.length)) whole.push(name);
  }
  return whole;
}

async function isWhole(client: StorageClient, table: number, parts: number): Promise<boolean> {
  try {
    for (let part = 0; part < parts; part += 1) await client.part(table, part);
    return true;
  } catch (thrown) {
    if (thrown instanceof KeptError && thrown.kind === 'damaged') return false;
    throw thrown;
  }
}

function tablesOf(
  client: StorageClient,
  { tables }: KeptManifest,
  onBytes?: (bytes: number) => void,
): ImportedTable[] {
  let bytes = 0;
  return tables.map((table, place) => ({
    ...table,
    streams: () =>
      streamsOf(client, table, place, (read) => {
        bytes += read;
        onBytes?.(bytes);
      }),
  }));
}

async function* streamsOf(
  client: StorageClient,
  { parts }: KeptTable,
  table: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for (const [place, { bytes }] of parts.entries()) {
    const stream = await client.part(table, place);
    onRead(bytes);
    yield stream;
  }
}

/** Rows that were kept together with a snapshot are shown with that one only, else alone. */
function viewOf({ view }: KeptManifest, opened: OpenedWith): OpenedWith {
  const isSame = opened.snapshot !== null && opened.snapshot.location === view.snapshot;
  if (view.scope === 'all' && isSame) return opened;
  return { snapshot: null, snapshotColumns: null, asOf: view.asOf, period: view.period };
}
