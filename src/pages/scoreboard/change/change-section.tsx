import { useTranslation } from 'react-i18next';
import { ownAddress } from '../../../queries/console-search';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { useOfferedSnapshots } from '../../../queries/intake/use-offered-snapshots';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import { addMonths, type Month, monthPattern } from '../../../util/month';
import { UnitSection } from '../unit/unit-section';
import type { ModelWords } from '../unit/use-model-words';
import { AgainstPicker } from './against-picker';
import { MonthChange } from './month-change';
import { SnapshotChange } from './snapshot-change';

interface ChangeSectionProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly words: ModelWords;
}

/** Why a unit's score is not that of another month or of another snapshot. */
export function ChangeSection({ scored, month, unit, words }: ChangeSectionProps) {
  const { t } = useTranslation('unitScore');
  const { snapshot } = useWorkspace();
  const [stated, setAgainst] = usePageParameter('against');
  const { months } = scored;
  const previous = addMonths(month, -1);
  const { data: offered } = useOfferedSnapshots();
  const snapshots = snapshot
    ? (offered ?? [])
        .filter(({ location }) => location !== snapshot.location)
        .map(({ location, title }) => ({ location, title: textIn(words.language, title) }))
    : [];
  const against = stated ?? previous;
  const picker = (
    <AgainstPicker
      months={months.filter((each) => each !== month)}
      month={month}
      snapshots={snapshots}
      chosen={against}
      onChoose={(next) => setAgainst(next === previous ? null : next, { replace: true })}
    />
  );
  if (snapshot && !monthPattern.test(against) && ownAddress.test(against)) {
    return (
      <SnapshotChange
        model={scored.model}
        month={month}
        unit={unit}
        newer={snapshot.location}
        older={against}
        words={words}
        picker={picker}
      />
    );
  }
  if (!monthPattern.test(against) || !months.includes(against)) {
    return (
      <UnitSection
        title={t('change.titleNone')}
        subtitle={t('change.notMonth', { month: formatMonth(against, words.language) })}
        tools={picker}
      />
    );
  }
  return (
    <MonthChange
      scored={scored}
      month={month}
      unit={unit}
      against={against}
      words={words}
      picker={picker}
    />
  );
}
