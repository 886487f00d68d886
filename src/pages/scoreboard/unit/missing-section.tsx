import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import { unitLeaves } from '../../../queries/evaluation/unit/unit-leaves';
import { formatPercent } from '../../../util/format-number';
import { IndicatorName } from './indicator-name';
import { UnitSection } from './unit-section';
import type { ModelWords } from './use-model-words';

interface MissingSectionProps {
  readonly score: UnitScore;
  readonly words: ModelWords;
}

/** The indicators that do not count in a unit, and why. */
export function MissingSection({ score, words }: MissingSectionProps) {
  const { t } = useTranslation('unitScore');
  const missing = unitLeaves(score).filter(({ leaf }) => leaf.missing !== null);
  return (
    <UnitSection
      title={
        missing.length === 0
          ? t('missing.titleNone')
          : t('missing.title', { count: missing.length })
      }
      subtitle={t('missing.subtitle', { share: formatPercent(score.available, words.language, 1) })}
    >
      {missing.length > 0 && (
        <PlainTable
          caption={t('missing.table')}
          columns={[
            { key: 'indicator', title: t('indicator') },
            { key: 'dimension', title: t('dimension') },
            { key: 'reason', title: t('missing.reason') },
          ]}
          rows={missing.map(({ path, dimension, leaf }) => ({
            key: path,
            cells: [
              <IndicatorName key="name" name={leaf.indicator} words={words} />,
              words.dimension(dimension),
              leaf.missing === null ? '' : t(`missing.reasons.${leaf.missing}`),
            ],
          }))}
        />
      )}
    </UnitSection>
  );
}
