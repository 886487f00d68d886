import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import type { KeptStatus } from '../../../queries/storage/kept-status';
import { mayKeep } from '../../../queries/storage/may-keep';
import { useKeeping } from '../../../queries/storage/use-keeping';
import { useWorkspace } from '../../../queries/use-workspace';
import { keptRows } from '../../../storage/kept-manifest';
import styles from './kept-panel.module.css';
import { Question } from './question';

interface KeptAsideProps {
  readonly status: Extract<KeptStatus, { readonly kind: 'aside' }>;
  /** Whether the tab has own rows, which could be kept instead. */
  readonly hasRows: boolean;
}

/** Kept rows that are not among those of the tab: why, and what can be done. */
export function KeptAside({ status: { manifest, reason }, hasRows }: KeptAsideProps) {
  const { t } = useTranslation('storage');
  const workspace = useWorkspace();
  const { load, keep } = useKeeping();
  const [isAsked, setAsked] = useState(false);
  const rows = t('rows', { count: keptRows(manifest) });
  return (
    <>
      <p role="status">{t(`aside.${reason}`)}</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => void load()}>
          {t('aside.load', { rows })}
        </Button>
        {hasRows && mayKeep(workspace) && !isAsked && (
          <Button onClick={() => setAsked(true)}>{t('aside.replace')}</Button>
        )}
      </div>
      {hasRows && <p className={styles.note}>{t('aside.loadHint')}</p>}
      {isAsked && (
        <Question
          question={t('replace.question', { rows })}
          consequence={t('replace.what')}
          confirm={t('replace.confirm')}
          onConfirm={() => void keep()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
