import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { families } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import { PageHeading } from '../../components/layout/page-heading';
import { useLanguage } from '../../components/use-language';
import { indicators } from '../../evaluation/indicators';
import { keepFilter } from '../../queries/console-search';
import { useNamedPage } from '../../queries/page-title';
import { datasetsOf } from '../../queries/records/records-selection';
import { classNames } from '../../util/class-names';
import { textIn } from '../../util/language';
import { CardSection } from './card-section';
import { ClauseList } from './clause-list';
import { DatasetFields } from './dataset-fields';
import styles from './indicator-card.module.css';

/** What a dataset is: a row, its fields, the clauses it is kept for, the indicators that read it. */
export function DatasetCard({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  useNamedPage(textIn(language, dataset.title));
  const other = language === 'en' ? 'zh-CN' : 'en';
  const titleOf = (name: string) => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? textIn(language, field.title) : name;
  };
  const family = families.find(({ name }) => name === dataset.family);
  const facts: readonly (readonly [string, string])[] = [
    [t('dataset.grain'), textIn(language, dataset.grain)],
    [t('dataset.family'), family ? textIn(language, family.title) : dataset.family],
    [t('dataset.key'), dataset.primaryKey.map(titleOf).join(' + ')],
  ];
  const users = indicators.filter((each) => datasetsOf(each).includes(dataset.name));
  return (
    <>
      <PageHeading
        title={textIn(language, dataset.title)}
        subtitle={
          <>
            <span lang={other}>{textIn(other, dataset.title)}</span>
            <code className={styles.code}>{dataset.name}</code>
          </>
        }
      >
        <Link to="/ledgers/$dataset" params={{ dataset: dataset.name }} search={keepFilter}>
          {t('dataset.records')}
        </Link>
      </PageHeading>
      <p className={classNames(styles.text, styles.description)}>
        {textIn(language, dataset.description)}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <DatasetFields dataset={dataset} />
      {dataset.checks && dataset.checks.length > 0 && (
        <CardSection title={t('dataset.checks')}>
          <ul>
            {dataset.checks.map(({ earlier, later }) => (
              <li key={`${earlier} ${later}`}>
                {t('dataset.dateOrder', { earlier: titleOf(earlier), later: titleOf(later) })}
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      {users.length > 0 && (
        <CardSection title={t('dataset.usedBy')}>
          <ul className={styles.users}>
            {users.map((each) => (
              <li key={each.name}>
                <Link to="/method/$indicator" params={{ indicator: each.name }} search={keepFilter}>
                  {textIn(language, each.title)}
                </Link>
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      <CardSection title={t('dataset.clauses')}>
        <ClauseList ids={dataset.clauses} />
      </CardSection>
    </>
  );
}
