import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useKeeping } from '../../../queries/storage/use-keeping';
import { type KeptManifest, keptRows } from '../../../storage/kept-manifest';
import styles from './kept-panel.module.css';
import { Question } from './question';

interface RemoveKeptProps {
  /** Null where it cannot be told what is kept. */
  readonly manifest: KeptManifest | null;
}

/** The way to delete what is kept. */
export function RemoveKept({ manifest }: RemoveKeptProps) {
  const { t } = useTranslation('storage');
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <RemoveQuestion manifest={manifest} onClose={() => setAsked(false)} />;
  return (
    <div className={styles.actions}>
      <Button onClick={() => setAsked(true)}>{t('remove.button')}</Button>
    </div>
  );
}

/** Asks whether what is kept is to be deleted, and deletes it. */
export function RemoveQuestion({
  manifest,
  onClose,
}: RemoveKeptProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('storage');
  const { forget } = useKeeping();
  const rows = manifest && t('rows', { count: keptRows(manifest) });
  return (
    <Question
      question={rows ? t('remove.question', { rows }) : t('remove.questionUnknown')}
      consequence={t('remove.what')}
      confirm={t('remove.confirm')}
      onConfirm={() => void forget()}
      onClose={onClose}
    />
  );
}
