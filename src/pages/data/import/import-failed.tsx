import { useTranslation } from 'react-i18next';
import type { ImportFailure } from '../../../queries/intake/import-stage';
import styles from './import-failed.module.css';

/** Why a file could not be read or loaded, where, and what to do. */
export function ImportFailed({ failure }: { readonly failure: ImportFailure }) {
  const { t } = useTranslation('intake');
  const { kind, message, line } = failure;
  const values = { message, line: line ?? 1 };
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.title}>{t(`failure.${kind}.title`, values)}</p>
      <p>{t(`failure.${kind}.remedy`, values)}</p>
      {kind !== 'unsupported_format' && (
        <p className={styles.detail}>{t('failure.technical', { message })}</p>
      )}
    </div>
  );
}
