import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { LevelCounts } from '../../../queries/warnings/counts-by-rule';
import { formatNumber } from '../../../util/format-number';
import { warningLevels } from '../../../warnings/warning-level';
import { LevelMark } from '../level-mark';

interface LevelCountsTableProps {
  readonly before: LevelCounts;
  readonly after: LevelCounts;
}

/** How many warnings of each level there are with the saved and with the changed rule. */
export function LevelCountsTable({ before, after }: LevelCountsTableProps) {
  const { t } = useTranslation('ruleEditor');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const sum = (counts: LevelCounts) =>
    warningLevels.reduce((total, level) => total + counts[level], 0);
  return (
    <PlainTable
      caption={t('preview.levels')}
      columns={[
        { key: 'level', title: t('preview.level') },
        { key: 'saved', title: t('preview.saved'), numeric: true },
        { key: 'changed', title: t('preview.changed'), numeric: true },
      ]}
      rows={[
        ...warningLevels.map((level) => ({
          key: level,
          cells: [
            <LevelMark key="level" level={level} />,
            number(before[level]),
            number(after[level]),
          ],
        })),
        { key: 'all', cells: [t('preview.all'), number(sum(before)), number(sum(after))] },
      ]}
    />
  );
}
