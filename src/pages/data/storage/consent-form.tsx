import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import { useKeptState } from '../../../queries/storage/kept-status';
import { useKeeping } from '../../../queries/storage/use-keeping';
import type { KeptManifest } from '../../../storage/kept-manifest';
import { formatInstant } from '../../../util/format-instant';
import styles from './kept-panel.module.css';

interface ConsentFormProps {
  /** What is kept until now; null: nothing. */
  readonly manifest: KeptManifest | null;
}

/** Asks whether personal values may be written as they are; nothing is written before. */
export function ConsentForm({ manifest }: ConsentFormProps) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const { keepUnmasked } = useKeeping();
  return (
    <div role="alert" className={styles.caution}>
      <p className={styles.strong}>{t('consent.title')}</p>
      <p>{t('consent.what')}</p>
      {manifest && <p>{t('failure.stays', { time: formatInstant(manifest.savedAt, language) })}</p>}
      <div className={styles.actions}>
        <Button onClick={() => void keepUnmasked()}>{t('consent.agree')}</Button>
        <Button onClick={() => useKeptState.setState({ needsConsent: false })}>
          {t('consent.refuse')}
        </Button>
      </div>
      <p className={styles.note}>{t('consent.hint')}</p>
    </div>
  );
}
