import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import card from '../indicator-card.module.css';

/** How a model scores, at a glance. */
export function ModelFacts({ model }: { readonly model: Model }) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.unitLevel'), t(`level.${model.unitLevel}`)],
    [t('facts.peers'), t(`peers.${model.peers}`)],
    [t('facts.period'), t(`period.${model.period}`)],
    [t('facts.scale'), formatNumber(model.scale, language)],
    [t('facts.normalisation'), t(`normalisation.${model.normalisation}`)],
    [t('facts.weighting'), t(`weighting.${model.weighting}`)],
    [t('facts.aggregation'), t(`aggregation.${model.aggregation}`)],
    [
      t('facts.minimumShare'),
      t('facts.minimumShareOf', { share: formatPercent(model.minimumShare, language, 0) }),
    ],
    [
      t('facts.grades'),
      model.grades
        .map(({ title, from }) =>
          t('facts.grade', { grade: textIn(language, title), from: formatNumber(from, language) }),
        )
        .join(language === 'en' ? ', ' : '，'),
    ],
    [t('facts.version'), model.version],
  ];
  return (
    <dl className={card.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
