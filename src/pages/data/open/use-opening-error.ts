import { useTranslation } from 'react-i18next';
import { SnapshotError } from '../../../snapshot/snapshot-error';

const foreseen = [
  'snapshot_missing',
  'snapshot_invalid',
  'archive_invalid',
  'passphrase_wrong',
  'encrypted_cut_short',
  'encrypted_altered',
] as const;

/** Why a file was not opened, in the words of the screen: what, where, and what to do. */
export function useOpeningError(): (error: unknown, name: string) => string {
  const { t } = useTranslation('snapshot');
  return (error, name) => {
    const reason = error instanceof Error ? error.message : String(error);
    const kind =
      error instanceof SnapshotError ? foreseen.find((each) => each === error.kind) : undefined;
    return t(`failure.${kind ?? 'unknown'}`, { path: name, reason });
  };
}
