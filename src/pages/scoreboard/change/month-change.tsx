import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { useMonthChange } from '../../../queries/evaluation/unit/use-month-change';
import { formatMonth } from '../../../util/format-date';
import type { Month } from '../../../util/month';
import { UnitSection } from '../unit/unit-section';
import type { ModelWords } from '../unit/use-model-words';
import { ChangeView } from './change-view';

interface MonthChangeProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly against: Month;
  readonly words: ModelWords;
  readonly picker: ReactNode;
}

/** A unit's change between two months. */
export function MonthChange({ scored, month, unit, against, words, picker }: MonthChangeProps) {
  const { t } = useTranslation('unitScore');
  const found = useMonthChange(scored, unit, month, against);
  if (!found.change) {
    return (
      <UnitSection title={t('change.titleNone')} subtitle={t('change.noScore')} tools={picker} />
    );
  }
  const [before, after] = [against, month].map((each) => formatMonth(each, words.language));
  return (
    <ChangeView
      change={found.change}
      fractions={found.fractions}
      pending={found.pending}
      error={found.error}
      before={before ?? ''}
      after={after ?? ''}
      words={words}
      picker={picker}
    />
  );
}
