import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import type { OverdueSummary } from '../../queries/overview/summarise-overdue';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { OverdueList } from './overdue-list';
import { useDatasetTitle } from './use-dataset-title';

interface OverduePanelProps {
  readonly overdue: OverdueSummary;
  readonly asOf: string;
  readonly unitName: (region: string | null, department: string | null) => string;
}

/** What is past its date at the as-of date, by kind, and the oldest first. */
export function OverduePanel({ overdue, asOf, unitName }: OverduePanelProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const titleOf = useDatasetTitle();
  const number = (value: number) => formatNumber(value, language);

  return (
    <Panel
      title={
        overdue.count === 0
          ? t('overdue.titleNone')
          : t('overdue.title', { total: number(overdue.count), long: number(overdue.long) })
      }
      subtitle={t('overdue.subtitle', { date: formatDate(asOf, language) })}
    >
      <OverdueList
        kinds={overdue.kinds.map(({ dataset, count }) => ({
          dataset,
          title: titleOf(dataset),
          count: number(count),
        }))}
        items={overdue.oldest.map((item) => ({
          key: `${item.dataset}/${item.record}`,
          dataset: item.dataset,
          record: item.record,
          unit: unitName(item.region, item.department),
          what: titleOf(item.dataset),
          days: t('overdue.days', { days: number(item.days) }),
        }))}
        itemsLabel={t('overdue.longest')}
        kindLink={(dataset, children) => (
          <Link
            to="/ledgers/$dataset"
            params={{ dataset }}
            search={(previous) => ({ ...keepFilter(previous), where: 'overdue' })}
          >
            {children}
          </Link>
        )}
        itemLink={({ dataset, record }, children) => (
          <Link
            to="/ledgers/$dataset"
            params={{ dataset }}
            search={(previous) => ({ ...keepFilter(previous), where: 'overdue', record })}
          >
            {children}
          </Link>
        )}
      />
    </Panel>
  );
}
