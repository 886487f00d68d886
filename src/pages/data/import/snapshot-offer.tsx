import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { IconButton } from '../../../components/controls/icon-button';
import { useLanguage } from '../../../components/use-language';
import { type Arrival, useArrivals } from '../../../queries/snapshot/arrivals';
import { allowUnverified } from '../../../queries/snapshot/local-snapshots';
import { useOpenLocal } from '../../../queries/snapshot/use-open-local';
import { formatBytes } from '../../../util/format-bytes';
import { PassphraseForm } from '../open/passphrase-form';
import { useOpeningError } from '../open/use-opening-error';
import card from './import-card.module.css';
import { SnapshotFacts } from './snapshot-facts';
import styles from './snapshot-offer.module.css';

/** A snapshot that was dropped or picked: it can be opened as one, or its tables imported. */
export function SnapshotOffer({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTranslation('snapshot');
  const language = useLanguage();
  const navigate = useNavigate();
  const heading = useId();
  const wordsOf = useOpeningError();
  const dismiss = useArrivals((state) => state.dismiss);
  const importTables = useArrivals((state) => state.importTables);
  const { id, found, isUnpacking, error } = arrival;
  const { form, name, files, description } = found;
  const onOpened = useCallback(
    (snapshot: string) => {
      if (form === 'database') allowUnverified(snapshot);
      dismiss(id);
      void navigate({ to: '/data', search: { snapshot } });
    },
    [form, id, dismiss, navigate],
  );
  const { state, open, unlock, cancel } = useOpenLocal(onOpened);
  const isBusy = state.kind === 'reading' || isUnpacking;
  const failure = state.kind === 'failed' ? state.error : error;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <article className={card.card} aria-labelledby={heading}>
      <header className={card.header}>
        <h3 id={heading} className={card.name}>
          {name}
        </h3>
        <span className={card.size}>{formatBytes(bytes, language)}</span>
        <IconButton icon="close" label={t('offer.dismiss')} onClick={() => dismiss(id)} />
      </header>
      <p>{t(`offer.is.${form}`)}</p>
      {description && <SnapshotFacts description={description} />}
      {state.kind === 'locked' ? (
        <PassphraseForm
          name={name}
          error={state.error === null ? null : wordsOf(state.error, name)}
          onSubmit={(passphrase) => void unlock(state.file, passphrase)}
          onCancel={cancel}
        />
      ) : (
        <div className={styles.choices}>
          <div className={styles.choice}>
            <Button variant="primary" disabled={isBusy} onClick={() => void open(files)}>
              {t(form === 'database' ? 'offer.openUnverified' : 'offer.open')}
            </Button>
            <span className={styles.hint}>{t(`offer.openHint.${form}`)}</span>
          </div>
          {form !== 'encrypted' && (
            <div className={styles.choice}>
              <Button disabled={isBusy} onClick={() => void importTables(id)}>
                {t('offer.import')}
              </Button>
              <span className={styles.hint}>{t('offer.importHint')}</span>
            </div>
          )}
        </div>
      )}
      {isBusy && (
        <p role="status" className={styles.hint}>
          {t('local.opening', { name })}
        </p>
      )}
      {failure !== null && failure !== undefined && (
        <p role="alert" className={styles.error}>
          {wordsOf(failure, name)}
        </p>
      )}
    </article>
  );
}
