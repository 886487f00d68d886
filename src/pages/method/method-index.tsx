import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import { indicators } from '../../evaluation/indicators';
import { keepFilter } from '../../queries/console-search';
import { formatFigure } from '../../util/format-figure';
import { textIn } from '../../util/language';
import { flags } from '../../warnings/flags/flags';
import styles from './method-index.module.css';
import { ModelIndex } from './model/model-index';

/** All indicators with what each says, its unit, direction and target, and the red flags. */
export function MethodIndex() {
  const { t } = useTranslation('method');
  const language = useLanguage();
  return (
    <>
      <PageHeading title={t('title')} subtitle={t('subtitle')} />
      <ModelIndex />
      <h2 className={styles.heading}>{t('indicators')}</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('indicators')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators')}</th>
            <th scope="col" className={styles.wide}>
              {t('card.definition')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('card.direction')}
            </th>
            <th scope="col" className={styles.number}>
              {t('card.target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.name}>
              <th scope="row">
                <Link
                  to="/method/$indicator"
                  params={{ indicator: indicator.name }}
                  search={keepFilter}
                  className={styles.name}
                >
                  {textIn(language, indicator.title)}
                </Link>
                <span className={styles.unit}>{t(`unitTitle.${indicator.unit}`)}</span>
              </th>
              <td className={styles.wide}>{textIn(language, indicator.card.definition)}</td>
              <td className={styles.wide}>
                <span className={styles.nowrap}>
                  {t(`direction.${indicator.direction > 0 ? 'more' : 'less'}`)}
                </span>
              </td>
              <td className={styles.number}>
                {formatFigure(indicator, indicator.target, language)}
                {indicator.target !== null && indicator.unit === 'percent' && ' %'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.heading}>{t('flags')}</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('flags')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flags')}</th>
            <th scope="col" className={styles.wide}>
              {t('flag.what')}
            </th>
          </tr>
        </thead>
        <tbody>
          {flags.map((flag) => (
            <tr key={flag.name}>
              <th scope="row">
                <Link
                  to="/method"
                  search={(previous) => ({ ...keepFilter(previous), view: `flag.${flag.name}` })}
                  className={styles.name}
                >
                  {textIn(language, flag.title)}
                </Link>
              </th>
              <td className={styles.wide}>{textIn(language, flag.card.what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
