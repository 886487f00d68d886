import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { useLanguage } from '../../components/use-language';
import { hasDemand } from '../../evaluation/has-demand';
import type { FlowSource, Indicator, StockSource } from '../../evaluation/indicator-schema';
import { keepFilter } from '../../queries/console-search';
import { textIn } from '../../util/language';
import styles from './indicator-sources.module.css';

/** The datasets that an indicator reads, the fields and conditions, and the ways to the records. */
export function IndicatorSources({ indicator }: { readonly indicator: Indicator }) {
  return (
    <div className={styles.sources}>
      {[...(indicator.flow ?? []), ...(indicator.stock ?? [])].map((source) => (
        <Source key={source.dataset} indicator={indicator} source={source} />
      ))}
    </div>
  );
}

interface SourceProps {
  readonly indicator: Indicator;
  readonly source: FlowSource | StockSource;
}

function Source({ indicator, source }: SourceProps) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const dataset = datasetByName(source.dataset);
  const titleOf = (name: string) => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? `${textIn(language, field.title)} ` : '';
  };
  const dates: readonly (readonly [string, string])[] =
    'date' in source
      ? [[t('card.date'), source.date]]
      : [
          [t('card.enters'), source.enters],
          [t('card.leaves'), source.leaves],
        ];
  const { sum } = source;
  const { met, part, mean } = 'date' in source ? source : {};
  const parts = hasDemand(indicator) ? (['counted', 'missed'] as const) : ['counted'];
  const fields: readonly (readonly [string, string])[] = [
    ...dates,
    ...(part ? [[t('card.part'), part] as const] : []),
    ...(sum ? [[t(part ? 'card.whole' : 'card.sum'), sum] as const] : []),
  ];
  const conditions: readonly (readonly [string, string])[] = [
    ...(met ? [[t('card.met'), met] as const] : []),
    ...(mean ? [[t('card.mean'), mean] as const] : []),
  ];
  return (
    <section className={styles.source}>
      <h3 className={styles.title}>
        <Link
          to="/method"
          search={(previous) => ({ ...keepFilter(previous), view: `dataset.${dataset.name}` })}
        >
          {textIn(language, dataset.title)}
        </Link>
        <span className={styles.grain}>{textIn(language, dataset.grain)}</span>
      </h3>
      <dl className={styles.list}>
        {fields.map(([name, field]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {titleOf(field)}
              <code>{field}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('card.where')}</dt>
          <dd>{source.where ? <code>{source.where}</code> : t('card.always')}</dd>
        </div>
        {conditions.map(([name, condition]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{condition}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        {parts.map((part) => (
          <Link
            key={part}
            to="/ledgers/$dataset"
            params={{ dataset: dataset.name }}
            search={(previous) => ({ ...keepFilter(previous), measure: indicator.name, part })}
          >
            {t(part === 'missed' ? 'card.missed' : 'card.records')}
          </Link>
        ))}
      </p>
    </section>
  );
}
