import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import { modelWindow } from '../../../evaluation/model/model-window';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { formatPeriod } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import { comparedLimits, useComparedUnits } from '../use-compared-units';
import { useUnitNames } from '../use-unit-names';
import styles from './comparison-page.module.css';
import { UnitComparison } from './unit-comparison';

interface ComparisonPageProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly picker: ReactNode;
  readonly views: ReactNode;
}

/** The units of the address side by side, and more of them to choose. */
export function ComparisonPage({ scored, month, picker, views }: ComparisonPageProps) {
  const { t } = useTranslation(['scoreboard', 'unitComparison']);
  const language = useLanguage();
  const { model } = scored;
  const names = useUnitNames(model.unitLevel);
  const { units, mayAdd, toggle } = useComparedUnits();
  const [from, to] = modelWindow(model.period, month);
  const others = scored.dataAt(month).units.filter((unit) => !units.has(unit));
  return (
    <>
      <PageHeading
        title={t('scoreboard:views.compare')}
        subtitle={`${textIn(language, model.title)} · ${formatPeriod(from, to, language)}`}
      >
        {picker}
      </PageHeading>
      {views}
      <div className={styles.add}>
        {mayAdd ? (
          <Select
            label={t('unitComparison:add')}
            value=""
            options={[
              { value: '', label: t('unitComparison:addNone') },
              ...others.map((unit) => ({
                value: unit,
                label: [names.name(unit), names.note(unit)].filter(Boolean).join(' · '),
              })),
            ]}
            onChange={toggle}
          />
        ) : (
          <p>{t('scoreboard:compare.full', { count: comparedLimits.most })}</p>
        )}
      </div>
      <UnitComparison scored={scored} month={month} units={[...units]} onRemove={toggle} />
    </>
  );
}
