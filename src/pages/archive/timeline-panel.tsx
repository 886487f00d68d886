import { useTranslation } from 'react-i18next';
import { datasets } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import { useArchiveTimeline } from '../../queries/archive/use-archive-timeline';
import type { Period } from '../../queries/period';
import { formatMonth, formatPeriod } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import { monthsBetween } from '../../util/month';
import { TimelineLane } from './timeline-lane';
import styles from './timeline-panel.module.css';

interface TimelinePanelProps {
  readonly filter: Filter;
  readonly months: Period;
}

/** All records of a unit by month, a lane a kind; stronger is more, within the lane. */
export function TimelinePanel({ filter, months: { from, to } }: TimelinePanelProps) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const { data, error, refetch } = useArchiveTimeline(filter);
  const months = monthsBetween(from, to);
  const lanes = datasets.flatMap(({ name, title }) => {
    const counts = data?.get(name);
    if (!counts) return [];
    const values = months.map((month) => counts.get(month) ?? 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    return total === 0 ? [] : [{ name, title: textIn(language, title), values, total }];
  });
  const total = lanes.reduce((sum, lane) => sum + lane.total, 0);
  return (
    <Panel
      title={t('timeline.title', { records: formatNumber(total, language), kinds: lanes.length })}
      subtitle={t('timeline.subtitle', { period: formatPeriod(from, to, language) })}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : { kind: data ? 'ready' : 'loading' }
      }
      skeleton={<Skeleton lines={12} />}
    >
      <div className={styles.lanes}>
        {lanes.map(({ name, title, values, total: sum }) => (
          <TimelineLane
            key={name}
            dataset={name}
            title={title}
            months={months}
            values={values}
            total={sum}
            restriction={{
              region: filter.regions.join() || undefined,
              department: filter.departments.join() || undefined,
            }}
          />
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{formatMonth(from, language)}</span>
        <span>{formatMonth(to, language)}</span>
      </p>
      <details className={styles.table}>
        <summary>{t('asTable')}</summary>
        <PlainTable
          caption={t('timeline.caption')}
          columns={[
            { key: 'kind', title: t('timeline.kind') },
            { key: 'total', title: t('timeline.total'), numeric: true },
            ...months.map((month) => ({ key: month, title: month, numeric: true })),
          ]}
          rows={lanes.map((lane) => ({
            key: lane.name,
            cells: [
              lane.title,
              formatNumber(lane.total, language),
              ...lane.values.map((value) => formatNumber(value, language)),
            ],
          }))}
        />
      </details>
    </Panel>
  );
}
