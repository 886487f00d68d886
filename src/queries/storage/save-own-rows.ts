import type { Engine } from '../../engine/engine';
import { describeOwnTables, exportOwnRows } from '../../engine/export-own-rows';
import {
  type KeptManifest,
  type KeptPart,
  type KeptTable,
  type KeptView,
  keptFormat,
} from '../../storage/kept-manifest';
import type { StorageClient } from '../../workers/storage-client';
import { openedWith } from '../intake/opened-with';
import type { Workspace } from '../workspace';
import { mayWrite, personalValuesOf } from './personal-values';

/** The own rows hold personal values as they are, and nobody has asked for those to be kept. */
export class ConsentMissing extends Error {
  override readonly name = 'ConsentMissing';
}

/**
 * Writes all own rows of the workspace in place of what is kept; gives what is kept then. To be
 * called when it is the turn of the engine's own rows. Rejects with KeptError, EngineError or
 * ConsentMissing, and what was kept before still is.
 */
export async function saveOwnRows(
  workspace: Workspace,
  client: StorageClient,
  onProgress: (rows: number, total: number) => void,
): Promise<KeptManifest> {
  const { engine } = workspace;
  await client.begin();
  try {
    if (!mayWrite(engine)) throw new ConsentMissing();
    const manifest: KeptManifest = {
      format: keptFormat,
      savedAt: new Date().toISOString(),
      personalValues: personalValuesOf(engine),
      view: viewOf(workspace),
      tables: await writeTables(engine, client, onProgress),
    };
    await client.commit(manifest);
    return manifest;
  } catch (thrown) {
    await client.abort().catch(() => undefined);
    throw thrown;
  }
}

async function writeTables(
  engine: Engine,
  client: StorageClient,
  onProgress: (rows: number, total: number) => void,
): Promise<readonly KeptTable[]> {
  const tables = await describeOwnTables(engine);
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  const written: KeptTable[] = [];
  let done = 0;
  for (const table of tables) {
    const parts: KeptPart[] = [];
    for await (const { rows, stream } of exportOwnRows(engine, table)) {
      parts.push(await client.add(table.name, rows, stream));
      done += rows;
      onProgress(done, total);
    }
    written.push({ ...table, parts });
  }
  return written;
}

function viewOf(workspace: Workspace): KeptView {
  const { snapshot, asOf, period } = workspace;
  return {
    scope: snapshot === null ? 'own' : 'all',
    asOf,
    period,
    snapshot: openedWith(workspace).snapshot?.location ?? null,
  };
}
