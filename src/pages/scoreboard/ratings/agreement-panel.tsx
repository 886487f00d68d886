import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { ComparedRatings } from '../../../queries/evaluation/ratings/compare-ratings';
import { formatNumber } from '../../../util/format-number';
import styles from './agreement-panel.module.css';

/** How far ranks and grades agree, in the figures of the field. */
export function AgreementPanel({ compared }: { readonly compared: ComparedRatings }) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const { agreement, hasGrades } = compared;
  const gradesPublished = agreement.confusion.filter((row) =>
    row.some((count) => count > 0),
  ).length;
  const hasKappa = hasGrades && gradesPublished > 1;
  const figures: readonly (readonly [string, string])[] = [
    [t('agreement.spearman'), formatNumber(agreement.spearman, language, 2)],
    [t('agreement.kendall'), formatNumber(agreement.kendall, language, 2)],
    [t('agreement.kappa'), formatNumber(hasKappa ? agreement.kappa : null, language, 2)],
    [t('agreement.units'), formatNumber(agreement.unitsWithScores, language)],
  ];
  return (
    <Panel title={t('agreement.title')}>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        {t('agreement.hint')}
        {hasGrades && !hasKappa && ` ${t('agreement.oneGrade')}`}
      </p>
    </Panel>
  );
}
