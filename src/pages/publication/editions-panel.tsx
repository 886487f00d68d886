import { useTranslation } from 'react-i18next';
import { labelOf } from '../../catalog/code-lists';
import { publicationPeriods } from '../../catalog/publication-periods';
import { CitedText } from '../../components/layout/cited-text';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import { useClauses } from '../../queries/use-clauses';
import { formatDate } from '../../util/format-date';
import { textIn } from '../../util/language';
import styles from './editions-panel.module.css';

/** The editions of the measures that set the periods, what the data cannot tell, the clauses. */
export function EditionsPanel() {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { data: cited } = useClauses(publicationPeriods.clauses);
  const editions = publicationPeriods.editions.toReversed();
  const months = (count: number) => t('editions.months', { count });
  return (
    <Panel title={t('editions.title')} subtitle={t('editions.subtitle')} className={styles.panel}>
      <PlainTable
        caption={t('editions.caption')}
        columns={[
          { key: 'edition', title: t('editions.edition') },
          { key: 'from', title: t('editions.from'), numeric: true },
          { key: 'class', title: t('column.class') },
          { key: 'shortest', title: t('editions.shortest'), numeric: true },
          { key: 'longest', title: t('editions.longest'), numeric: true },
        ]}
        rows={editions.flatMap((edition) =>
          edition.periods.map((period, place) => ({
            key: `${edition.name}/${period.class}`,
            cells: [
              place === 0 ? `${textIn(language, edition.title)} (${edition.number})` : '',
              place === 0 ? formatDate(edition.from, language) : '',
              labelOf('severity', period.class, language),
              period.shortest === 0 ? '–' : months(period.shortest),
              period.longest === 0 ? t('editions.notShown') : months(period.longest),
            ],
          })),
        )}
      />
      {editions.map((edition) => (
        <p key={edition.name} className={styles.note}>
          {edition.number}: {textIn(language, edition.limits)}{' '}
          {t('editions.source', { source: new URL(edition.source).host })}
        </p>
      ))}
      <p className={styles.note}>{t('editions.score')}</p>
      <h3 className={styles.heading}>{t('editions.demanded')}</h3>
      {cited?.map(({ clause, document }) => (
        <CitedText
          key={clause.id}
          heading={textIn(language, clause.heading)}
          source={`${textIn(language, document.short)} · ${clause.id}`}
          text={clause.text}
          lang="zh-CN"
        />
      ))}
    </Panel>
  );
}
