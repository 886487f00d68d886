import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import type { KeptFailure } from '../../../queries/storage/kept-status';
import { useKeeping } from '../../../queries/storage/use-keeping';
import type { KeptManifest } from '../../../storage/kept-manifest';
import { formatInstant } from '../../../util/format-instant';
import styles from './kept-panel.module.css';

interface NotKeptProps {
  readonly failure: KeptFailure;
  /** What is kept all the same; null: nothing. */
  readonly manifest: KeptManifest | null;
  readonly canRetry: boolean;
}

/** Why the last save did not come about, and what is kept now. */
export function NotKept({ failure: { kind, message }, manifest, canRetry }: NotKeptProps) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const { keep } = useKeeping();
  return (
    <div role="alert" className={styles.caution}>
      <p>{t(`failure.${kind}`, { message })}</p>
      <p>
        {manifest
          ? t('failure.stays', { time: formatInstant(manifest.savedAt, language) })
          : t('failure.nothing')}
      </p>
      {canRetry && (
        <div className={styles.actions}>
          <Button icon="retry" onClick={() => void keep()}>
            {t('failure.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
