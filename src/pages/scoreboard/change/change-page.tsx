import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import { modelWindow } from '../../../evaluation/model/model-window';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { formatPeriod } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import { addMonths, type Month } from '../../../util/month';
import { AgainstPicker } from './against-picker';
import styles from './change-page.module.css';
import { ChangePanel } from './change-panel';

interface ChangePageProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly picker: ReactNode;
  readonly views: ReactNode;
}

/** The changes of all units of a model against another month. */
export function ChangePage({ scored, month, picker, views }: ChangePageProps) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const { model, months } = scored;
  const [stated, setAgainst] = usePageParameter('against');
  const previous = addMonths(month, -1);
  const against = stated !== null && months.includes(stated) ? stated : previous;
  const [from, to] = modelWindow(model.period, month);
  return (
    <>
      <PageHeading
        title={t('views.change')}
        subtitle={`${textIn(language, model.title)} · ${formatPeriod(from, to, language)}`}
      >
        {picker}
      </PageHeading>
      {views}
      <div className={styles.against}>
        <AgainstPicker
          months={months.filter((each) => each !== month)}
          month={month}
          snapshots={[]}
          chosen={against}
          onChoose={(next) => setAgainst(next === previous ? null : next, { replace: true })}
        />
      </div>
      <ChangePanel scored={scored} month={month} against={against} />
    </>
  );
}
