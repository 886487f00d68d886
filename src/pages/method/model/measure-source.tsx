import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { findCode } from '../../../catalog/code-lists';
import { useLanguage } from '../../../components/use-language';
import type { UnitMeasure } from '../../../evaluation/unit-measure-schema';
import { keepFilter } from '../../../queries/console-search';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import sources from '../indicator-sources.module.css';

/** What a measure of units computes, of which rows, and the way to them. */
export function MeasureSource({ measure }: { readonly measure: UnitMeasure['measure'] }) {
  const { t } = useTranslation(['model', 'method']);
  const language = useLanguage();
  const dataset = datasetByName(measure.dataset);
  const titleOf = (name: string) => {
    const field = dataset.fields.find((each) => each.name === name);
    return field ? `${textIn(language, field.title)} (${name})` : name;
  };
  const dates: readonly (readonly [string, string])[] =
    'date' in measure
      ? [[t('method:card.date'), titleOf(measure.date)]]
      : [
          [t('method:card.enters'), titleOf(measure.enters)],
          [t('method:card.leaves'), titleOf(measure.leaves)],
        ];
  const facts: readonly (readonly [string, string])[] = [
    [t('measure.kind'), t(`measure.${measure.kind}`)],
    ...(measure.kind === 'distinct' ? [[t('measure.field'), titleOf(measure.field)] as const] : []),
    ...(measure.kind === 'quantile'
      ? [
          [t('measure.of'), measure.of] as const,
          [t('measure.level'), formatNumber(measure.level, language, 2)] as const,
        ]
      : []),
    ...(measure.kind === 'rate'
      ? [[t('measure.per'), statisticTitle(measure.per, language)] as const]
      : []),
    ...dates,
    [t('method:card.where'), measure.where ?? t('method:card.always')],
  ];
  return (
    <section>
      <h3 className={sources.title}>
        <Link to="/ledgers/$dataset" params={{ dataset: dataset.name }} search={keepFilter}>
          {textIn(language, dataset.title)}
        </Link>
        <span className={sources.grain}>{textIn(language, dataset.grain)}</span>
      </h3>
      <dl className={sources.list}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function statisticTitle(code: string, language: Parameters<typeof textIn>[0]): string {
  const found = findCode('statistic', code);
  return found ? textIn(language, found.title) : code;
}
