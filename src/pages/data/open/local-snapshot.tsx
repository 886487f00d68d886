import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { pickFiles } from '../../../components/pick-files';
import { useOpenLocal } from '../../../queries/snapshot/use-open-local';
import styles from './local-snapshot.module.css';
import { PassphraseForm } from './passphrase-form';
import { useOpeningError } from './use-opening-error';

/** The way in for a snapshot that is a file or folder of this machine. */
export function LocalSnapshot() {
  const { t } = useTranslation('snapshot');
  const navigate = useNavigate();
  const wordsOf = useOpeningError();
  const onOpened = useCallback(
    (snapshot: string) => void navigate({ to: '/data', search: { snapshot } }),
    [navigate],
  );
  const { state, open, unlock, cancel } = useOpenLocal(onOpened);
  return (
    <section className={styles.local} aria-label={t('local.title')}>
      <h3 className={styles.title}>{t('local.title')}</h3>
      <p className={styles.hint}>{t('local.hint')}</p>
      <div className={styles.row}>
        <Button
          icon="upload"
          disabled={state.kind === 'reading'}
          onClick={() => pickFiles({ accept: '.zip,.age,.duckdb' }, (files) => void open(files))}
        >
          {t('local.pick')}
        </Button>
        <Button
          disabled={state.kind === 'reading'}
          onClick={() => pickFiles({ folder: true }, (files) => void open(files))}
        >
          {t('local.pickFolder')}
        </Button>
      </div>
      {state.kind === 'reading' && (
        <div className={styles.row} role="status">
          <span className={styles.hint}>{t('local.opening', { name: state.name })}</span>
          <Button variant="plain" onClick={cancel}>
            {t('local.cancel')}
          </Button>
        </div>
      )}
      {state.kind === 'locked' && (
        <PassphraseForm
          name={state.file.name}
          error={state.error === null ? null : wordsOf(state.error, state.file.name)}
          onSubmit={(passphrase) => void unlock(state.file, passphrase)}
          onCancel={cancel}
        />
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.error}>
          {wordsOf(state.error, state.name)}
        </p>
      )}
    </section>
  );
}
