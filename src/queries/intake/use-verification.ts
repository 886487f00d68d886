import { useCallback, useEffect, useRef, useState } from 'react';
import type { VerifiedFile } from '../../snapshot/verify-files';
import { useWorkspaceActions } from '../use-workspace';

export type VerificationRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly files: readonly VerifiedFile[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Compares all files of the snapshot at a location with its manifest, when asked to. */
export function useVerification(location: string) {
  const { setVerification } = useWorkspaceActions();
  const [run, setRun] = useState<VerificationRun>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = useCallback(async () => {
    const control = new AbortController();
    abort.current = control;
    setRun({ kind: 'running', done: 0, total: 0 });
    try {
      const [{ readManifest }, { verifyFiles }] = await Promise.all([
        import('../../snapshot/read-manifest'),
        import('../../snapshot/verify-files'),
      ]);
      const folder = new URL(location.endsWith('/') ? location : `${location}/`, document.baseURI)
        .href;
      const manifest = await readManifest(folder, control.signal);
      const files = await verifyFiles(folder, manifest, {
        signal: control.signal,
        onProgress: (done, total) => setRun({ kind: 'running', done, total }),
      });
      setRun({ kind: 'done', files });
      setVerification(files.every(({ state }) => state === 'ok') ? 'verified' : 'failed');
    } catch (thrown) {
      if (control.signal.aborted) return;
      setRun({ kind: 'failed', message: thrown instanceof Error ? thrown.message : `${thrown}` });
    }
  }, [location, setVerification]);

  return { run, start };
}
