import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { qualityDimensions } from '../../../intake/quality/dimension';
import type { DimensionResults } from '../../../intake/quality/quality-report-schema';
import { formatPercent } from '../../../util/format-number';
import styles from './dimension-figures.module.css';

interface DimensionFiguresProps {
  readonly dimensions: DimensionResults;
  /** Rows whose timeliness cannot be judged. */
  readonly notAssessable: number;
}

/** The share of each dimension, with the items behind it. */
export function DimensionFigures({ dimensions, notAssessable }: DimensionFiguresProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  return (
    <dl className={styles.figures}>
      {qualityDimensions.map((dimension) => {
        const { assessed, deficient, repaired, share } = dimensions[dimension];
        return (
          <div key={dimension} className={styles.figure}>
            <dt className={styles.label}>{t(`dimension.${dimension}`)}</dt>
            <dd className={styles.value} data-none={share === null || undefined}>
              {formatPercent(share, language, 2)}
            </dd>
            <dd className={styles.items}>
              {assessed === 0 ? t('figures.none') : t('figures.deficient', { deficient, assessed })}
              {repaired > 0 && (
                <span className={styles.more}>{t('figures.repaired', { count: repaired })}</span>
              )}
              {dimension === 'timeliness' && notAssessable > 0 && (
                <span className={styles.more}>
                  {t('figures.notAssessable', { count: notAssessable })}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
