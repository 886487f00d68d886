import { useCallback, useEffect, useRef, useState } from 'react';
import { recogniseFormat } from '../../intake/source/recognise-format';
import { isEncryptedFile } from '../../snapshot/passphrase';
import { rootedFiles } from '../../snapshot/snapshot-files';
import { runSnapshotJob } from '../../workers/snapshot-client';
import { rememberLocalSnapshot } from './local-snapshots';
import { rememberDatabase } from './remember-database';

export type LocalOpening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'locked'; readonly file: File; readonly error: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly error: unknown };

/**
 * Reads the files of a snapshot from this machine: a zip, encrypted or not, a folder, or its database
 * alone. `onOpened` gets the location under which it can be opened.
 */
export function useOpenLocal(onOpened: (location: string) => void) {
  const [state, setState] = useState<LocalOpening>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const unpack = useCallback(
    async (file: File, passphrase: string | null) => {
      const control = new AbortController();
      abort.current = control;
      setState({ kind: 'reading', name: file.name });
      try {
        const request = { file, name: file.name, passphrase };
        const entries = await runSnapshotJob('unpack', request, { signal: control.signal });
        const { location } = await rememberLocalSnapshot({
          name: file.name,
          files: new Map(entries),
          isEncrypted: passphrase !== null,
        });
        setState({ kind: 'idle' });
        onOpened(location);
      } catch (error) {
        if (control.signal.aborted) setState({ kind: 'idle' });
        else if (passphrase !== null) setState({ kind: 'locked', file, error });
        else setState({ kind: 'failed', name: file.name, error });
      }
    },
    [onOpened],
  );

  const openDatabase = useCallback(
    async (file: File) => {
      setState({ kind: 'reading', name: file.name });
      try {
        const { location } = await rememberDatabase(file);
        setState({ kind: 'idle' });
        onOpened(location);
      } catch (error) {
        setState({ kind: 'failed', name: file.name, error });
      }
    },
    [onOpened],
  );

  const open = useCallback(
    async (chosen: readonly File[]) => {
      const [first] = chosen;
      if (!first) return;
      if (chosen.length === 1) {
        const format = await recogniseFormat(first).catch(() => null);
        if (await isEncryptedFile(first)) setState({ kind: 'locked', file: first, error: null });
        else if (format === 'duckdb') await openDatabase(first);
        else await unpack(first, null);
        return;
      }
      const name = (first.webkitRelativePath || first.name).split('/')[0] ?? '';
      try {
        const paths = chosen.map((file) => [file.webkitRelativePath || file.name, file] as const);
        const files = rootedFiles(new Map(paths), name);
        const { location } = await rememberLocalSnapshot({ name, files, isEncrypted: false });
        setState({ kind: 'idle' });
        onOpened(location);
      } catch (error) {
        setState({ kind: 'failed', name, error });
      }
    },
    [unpack, openDatabase, onOpened],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState({ kind: 'idle' });
  }, []);
  return { state, open, unlock: unpack, cancel };
}
