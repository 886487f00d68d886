import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import { useNamedPage } from '../../queries/page-title';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import type { Flag } from '../../warnings/flags/flag-schema';
import { findRule } from '../../warnings/rules';
import { CardSection } from './card-section';
import { ClauseList } from './clause-list';
import { fieldsOfFlag } from './fields-of-flag';
import styles from './indicator-card.module.css';

const sections = ['what', 'why', 'formula', 'example', 'exclusions', 'settings', 'limits'] as const;
const titles = {
  what: 'flag.what',
  why: 'flag.why',
  formula: 'card.formula',
  example: 'card.example',
  exclusions: 'flag.exclusions',
  settings: 'flag.settings',
  limits: 'card.limits',
} as const;

/** The method card of a red flag. */
export function FlagCard({ flag }: { readonly flag: Flag }) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  useNamedPage(textIn(language, flag.title));
  const other = language === 'en' ? 'zh-CN' : 'en';
  const dataset = datasetByName(flag.dataset);
  const rule = flag.rule === undefined ? undefined : findRule(flag.rule);
  const fields = fieldsOfFlag(flag, dataset);
  return (
    <>
      <PageHeading
        title={textIn(language, flag.title)}
        subtitle={
          <>
            <span lang={other}>{textIn(other, flag.title)}</span>
            <code className={styles.code}>{flag.name}</code> · {t('flag.subtitle')}
          </>
        }
      />
      {sections.map((section) => (
        <CardSection key={section} title={t(titles[section])}>
          <p className={section === 'formula' ? styles.formula : styles.text}>
            {textIn(language, flag.card[section])}
          </p>
        </CardSection>
      ))}
      <CardSection title={t('flag.data')}>
        <p className={styles.text}>
          <Link
            to="/method"
            search={(previous) => ({ ...keepFilter(previous), view: `dataset.${dataset.name}` })}
          >
            {textIn(language, dataset.title)}
          </Link>
          {language === 'en' ? ': ' : '：'}
          {fields
            .map((field) => textIn(language, field.title))
            .join(language === 'en' ? ', ' : '、')}
        </p>
        <p className={styles.text}>
          {t('flag.assessed')} <code>{flag.assessed}</code>
        </p>
        <p className={styles.text}>
          {t('flag.flagged')} <Detect flag={flag} />
        </p>
      </CardSection>
      <CardSection title={t('flag.sources')}>
        <ul>
          {flag.sources.map(({ title }) => (
            <li key={title.en}>{textIn(language, title)}</li>
          ))}
        </ul>
        {rule && (
          <p className={styles.text}>
            {t('flag.rule')}: {textIn(language, rule.title)}
          </p>
        )}
      </CardSection>
      <CardSection title={t('card.clauses')}>
        <ClauseList ids={flag.clauses} />
      </CardSection>
      <p className={styles.back}>
        <Link to="/hotspots" search={(previous) => ({ ...keepFilter(previous), view: 'areas' })}>
          {t('flag.use')}
        </Link>
      </p>
    </>
  );
}

function Detect({ flag: { detect, dataset } }: { readonly flag: Flag }) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  switch (detect.method) {
    case 'condition':
      return <code>{detect.where}</code>;
    case 'fences':
      return t('flag.fences', { ...detect, factor: formatNumber(detect.factor, language, 1) });
    case 'concentration': {
      const field = datasetByName(dataset).fields.find(({ name }) => name === detect.by);
      return t('flag.concentration', {
        field: field ? textIn(language, field.title) : detect.by,
        limit: formatNumber(detect.limit, language, 2),
        least: detect.least,
      });
    }
  }
}
