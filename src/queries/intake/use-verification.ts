import { useCallback, useEffect, useRef, useState } from 'react';
import type { Check } from '../../snapshot/check';
import { isLocalLocation, localSnapshot } from '../snapshot/local-snapshots';
import { useWorkspace, useWorkspaceActions } from '../use-workspace';

export type VerificationRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly message: string };

/** Compares the whole snapshot at a location with its manifest and catalogue, when asked to. */
export function useVerification(location: string) {
  const { setReport } = useWorkspaceActions();
  const { engine } = useWorkspace();
  const [run, setRun] = useState<VerificationRun>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback(async () => {
    const control = new AbortController();
    const { signal } = control;
    abort.current = control;
    const onProgress = (done: number, total: number) => setRun({ kind: 'running', done, total });
    onProgress(0, 0);
    try {
      const verify = isLocalLocation(location) ? verifyLocal : verifyRemote;
      const { manifest, ...found } = await verify(location, { signal, onProgress });
      const [{ rowChecks }, { schemaChecks }, { tableColumns }] = await Promise.all([
        import('../../snapshot/check-rows'),
        import('../../snapshot/check-schema'),
        import('../../engine/table-columns'),
      ]);
      const columns = await tableColumns(engine, 'snapshot', 'main');
      const rows = await rowChecks((sql) => engine.query(sql, { signal }), manifest, columns, {
        signal,
      });
      setReport({
        signature: found.signature,
        checks: [...found.checks, ...schemaChecks(manifest, columns), ...rows],
      });
      setRun({ kind: 'idle' });
    } catch (thrown) {
      if (signal.aborted) return;
      setRun({ kind: 'failed', message: thrown instanceof Error ? thrown.message : `${thrown}` });
    }
  }, [location, engine, setReport]);

  return { run, start };
}

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

async function verifyRemote(location: string, options: Options) {
  const [{ readSignedManifest }, { verifyFiles }, { fileChecks }] = await Promise.all([
    import('../../snapshot/read-manifest'),
    import('../../snapshot/verify-files'),
    import('../../snapshot/check-files'),
  ]);
  const folder = new URL(location.endsWith('/') ? location : `${location}/`, document.baseURI).href;
  const { manifest, signature } = await readSignedManifest(folder, options.signal);
  const checks: readonly Check[] = fileChecks(await verifyFiles(folder, manifest, options));
  return { manifest, signature, checks };
}

async function verifyLocal(location: string, options: Options) {
  const local = localSnapshot(location);
  if (!local) throw new Error(`${location} is not open in this tab.`);
  const { runSnapshotJob } = await import('../../workers/snapshot-client');
  return runSnapshotJob('verify', { files: [...local.files], name: local.name }, options);
}
