import { canKeep, removeKeptFolder } from '../../storage/kept-folder';
import { type KeptManifest, keptBytes, keptRows } from '../../storage/kept-manifest';
import type { StorageClient } from '../../workers/storage-client';
import { inTurn } from '../intake/in-turn';
import type { WorkspaceChange } from '../use-workspace';
import type { Workspace } from '../workspace';
import { keptLock, releaseKeptLock, takeKeptLock } from './kept-lock';
import {
  type AsideReason,
  type KeptStatus,
  keptFailureOf,
  setKeptStatus,
  useKeptState,
} from './kept-status';
import { mayKeep } from './may-keep';
import { restoreOwnRows, wholeTables } from './restore-own-rows';
import { ConsentMissing, saveOwnRows } from './save-own-rows';
import { withStorage } from './with-storage';

/** As long as a tab that was just closed or reloaded may take to let the lock go. */
const patienceInMilliseconds = 1500;

/**
 * Whether this tab may touch kept data. Where another tab has it, the status says so, and changes
 * when that one ends.
 */
export async function holdKept(): Promise<boolean> {
  if (!canKeep()) {
    setKeptStatus({ kind: 'unavailable' });
    return false;
  }
  if (await takeKeptLock(patienceInMilliseconds)) return true;
  if (useKeptState.getState().status.kind !== 'elsewhere') {
    setKeptStatus({ kind: 'elsewhere' });
    void keptLock().then(() => takeOver());
  }
  return false;
}

async function takeOver(): Promise<void> {
  if ((await setAside('taken_over')).kind === 'none') releaseKeptLock();
}

/** Reads what is kept without loading it, and says so. */
export async function setAside(reason: AsideReason): Promise<KeptStatus> {
  const status = await withStorage((client) => statusOf(client, reason)).catch(unreadable);
  setKeptStatus(status);
  return status;
}

async function statusOf(client: StorageClient, reason: AsideReason): Promise<KeptStatus> {
  const manifest = await client.open();
  return manifest ? { kind: 'aside', manifest, reason } : { kind: 'none' };
}

/**
 * Loads what is kept in place of the own rows of the workspace, all of it or the datasets named;
 * gives what the workspace looks at then, or null where it could not be loaded: then the status
 * says why, and nothing has changed.
 */
export function loadKept(
  workspace: Workspace,
  options: { only?: readonly string[]; onBytes?: (bytes: number, total: number) => void } = {},
): Promise<WorkspaceChange | null> {
  return inTurn(workspace.engine, () =>
    withStorage(async (client) => {
      const manifest = await openManifest(client);
      if (!manifest) return null;
      const total = keptBytes(manifest);
      const rows = keptRows(manifest);
      try {
        const change = await restoreOwnRows(workspace, client, manifest, {
          only: options.only,
          onBytes: (bytes) => {
            options.onBytes?.(bytes, total);
            const done = total > 0 ? Math.round((bytes / total) * rows) : rows;
            useKeptState.setState({ work: { kind: 'restoring', done, total: rows } });
          },
        });
        if (options.only) useKeptState.setState({ work: null });
        else if (mayKeep(workspace)) setKeptStatus({ kind: 'shown', manifest });
        else setKeptStatus({ kind: 'aside', manifest, reason: 'encrypted' });
        return change;
      } catch (thrown) {
        setKeptStatus(await statusAfter(thrown, client, manifest));
        useKeptState.setState({ failure: keptFailureOf(thrown) });
        return null;
      }
    }),
  );
}

async function openManifest(client: StorageClient): Promise<KeptManifest | null> {
  try {
    const manifest = await client.open();
    if (!manifest) {
      setKeptStatus({ kind: 'none' });
      releaseKeptLock();
    }
    return manifest;
  } catch (thrown) {
    setKeptStatus(unreadable(thrown));
    return null;
  }
}

/** The status where it cannot be told what is kept. */
function unreadable(thrown: unknown): KeptStatus {
  const failure = keptFailureOf(thrown);
  if (failure.kind === 'unavailable') return { kind: 'unavailable' };
  return { kind: 'damaged', failure, manifest: null, whole: [] };
}

async function statusAfter(
  thrown: unknown,
  client: StorageClient,
  manifest: KeptManifest,
): Promise<KeptStatus> {
  const failure = keptFailureOf(thrown);
  if (failure.kind !== 'damaged') return { kind: 'aside', manifest, reason: 'failed' };
  return { kind: 'damaged', failure, manifest, whole: await wholeTables(client, manifest) };
}

let wanted: Workspace | null = null;
let saving: Promise<void> | null = null;

/**
 * Keeps the own rows of the workspace in place of what is kept. What is asked for while a save runs
 * is saved after it, once. The status tells the outcome; nothing rejects.
 */
export function keepRows(workspace: Workspace): Promise<void> {
  wanted = workspace;
  saving ??= saveWanted().finally(() => {
    saving = null;
  });
  return saving;
}

async function saveWanted(): Promise<void> {
  while (wanted) {
    const workspace = wanted;
    wanted = null;
    useKeptState.setState({ failure: null, work: { kind: 'saving', done: 0, total: 0 } });
    try {
      const manifest = await inTurn(workspace.engine, () =>
        withStorage((client) => saveOwnRows(workspace, client, noteSaved)),
      );
      setKeptStatus({ kind: 'shown', manifest });
    } catch (thrown) {
      const needsConsent = thrown instanceof ConsentMissing;
      const failure = needsConsent ? null : keptFailureOf(thrown);
      useKeptState.setState({ work: null, needsConsent, failure });
    }
  }
}

function noteSaved(done: number, total: number): void {
  useKeptState.setState({ work: { kind: 'saving', done, total } });
}

/** Forgets all that is kept; the own rows of the tab stay. The status tells the outcome. */
export async function forgetKept(): Promise<void> {
  useKeptState.setState({ failure: null, work: { kind: 'removing', done: 0, total: 0 } });
  try {
    await withStorage(async (client) => {
      await client.remove();
    });
    await removeKeptFolder();
    setKeptStatus({ kind: 'none' });
    releaseKeptLock();
  } catch (thrown) {
    useKeptState.setState({ work: null, failure: keptFailureOf(thrown) });
  }
}
