import { useTranslation } from 'react-i18next';
import { qualityDimensions } from '../../../intake/quality/dimension';
import styles from './definitions.module.css';

/** What is counted in each dimension: its items, its defects, the score. */
export function Definitions({ leastRankedRows }: { readonly leastRankedRows: number }) {
  const { t } = useTranslation('quality');
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t('definition.title')}</summary>
      <p className={styles.text}>{t('definition.item')}</p>
      <dl className={styles.list}>
        {qualityDimensions.map((dimension) => (
          <div key={dimension} className={styles.entry}>
            <dt className={styles.term}>{t(`dimension.${dimension}`)}</dt>
            <dd className={styles.text}>{t(`definition.${dimension}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{t('definition.score', { least: leastRankedRows })}</p>
    </details>
  );
}
