import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LevelCounts } from '../../../queries/warnings/counts-by-rule';
import { warningLevels } from '../../../warnings/warning-level';
import { MonthCountsChart } from '../month-counts-chart';

interface MonthCountsProps {
  readonly months: readonly string[];
  /** One entry a month. */
  readonly before: readonly LevelCounts[];
  readonly after: readonly LevelCounts[];
}

/** How many warnings there would have been at each month's end, with the saved and the changed rule. */
export function MonthCounts({ months, before, after }: MonthCountsProps) {
  const { t } = useTranslation('ruleEditor');
  const lines = useMemo(
    () => [
      { name: t('preview.changed'), values: after.map(sum) },
      { name: t('preview.saved'), values: before.map(sum) },
    ],
    [t, before, after],
  );
  return <MonthCountsChart label={t('months.title')} months={months} lines={lines} />;
}

function sum(counts: LevelCounts): number {
  return warningLevels.reduce((total, level) => total + counts[level], 0);
}
