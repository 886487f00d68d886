import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../../components/charts/sparkline';
import { PageHeading } from '../../../components/layout/page-heading';
import type { FlagCell } from '../../../queries/areas/assemble-flags';
import { flaggedAgreements } from '../../../queries/areas/flagged-agreements';
import type { Areas } from '../../../queries/areas/use-areas';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { formatYuan } from '../../../util/format-amount';
import { formatPeriod } from '../../../util/format-date';
import { formatNumber, formatPercent, noValue } from '../../../util/format-number';
import styles from './area-index.module.css';
import { TwinPanel } from './twin-panel';

interface AreaIndexProps {
  readonly views: ReactNode;
  readonly areas: Areas;
  readonly cells: readonly FlagCell[];
}

/** All key areas beside each other; a name opens the area. */
export function AreaIndex({ views, areas, cells }: AreaIndexProps) {
  const { t } = useTranslation('areas');
  const names = useNames();
  const { filter, period } = useFilter();
  const { language } = names;
  const chosen = new Set(filter.areas);
  const shown = areas.areas.filter(({ area }) => chosen.size === 0 || chosen.has(area));
  const rows = useMemo(
    () => shown.map((summary) => ({ summary, flagged: flaggedAgreements(cells, summary.area) })),
    [shown, cells],
  );
  const most = rows.toSorted((a, b) => b.summary.records - a.summary.records)[0]?.summary;
  const title =
    most && most.records > 0
      ? t('index.finding', {
          area: names.areaTitle(most.area),
          share: formatPercent(most.share, language, 0),
        })
      : t('index.none');
  const months = period ? formatPeriod(period.from, period.to, language) : '';
  const columns = [
    { key: 'area', title: t('index.area') },
    { key: 'records', title: t('index.records'), numeric: true },
    { key: 'trend', title: t('index.trend'), isDrawn: true },
    { key: 'rate', title: t('index.rate'), numeric: true },
    { key: 'agreements', title: t('index.agreements'), numeric: true },
    { key: 'amount', title: t('index.amount'), numeric: true },
    { key: 'overdue', title: t('index.overdue'), numeric: true },
    { key: 'flagged', title: t('index.flagged'), numeric: true },
  ];
  const none = (count: number, text: string) => (count > 0 ? text : noValue);
  return (
    <>
      <PageHeading title={title} subtitle={t('index.subtitle', { period: months })} />
      {views}
      <TwinPanel
        title={t('index.title')}
        subtitle={t('index.measured')}
        file={t('index.title')}
        columns={columns}
        className={styles.panel}
        rows={rows.map(({ summary, flagged }) => ({
          key: summary.area,
          cells: [
            <Link
              key="area"
              to="/hotspots"
              search={(previous) => ({ ...previous, view: 'areas', area: summary.area })}
              className={styles.name}
            >
              {names.areaTitle(summary.area)}
            </Link>,
            formatNumber(summary.records, language),
            <Sparkline key="trend" values={summary.recordsByMonth} width={96} />,
            formatNumber(summary.rate, language, 2),
            none(summary.agreements.count, formatNumber(summary.agreements.count, language)),
            none(summary.agreements.count, formatYuan(summary.agreements.amount, language)),
            none(summary.agreements.count, formatNumber(summary.payments.overdue.count, language)),
            none(
              summary.agreements.count,
              `${formatNumber(flagged, language)} · ${formatPercent(flagged / summary.agreements.count, language, 0)}`,
            ),
          ],
          values: [
            names.areaTitle(summary.area),
            summary.records,
            null,
            summary.rate,
            summary.agreements.count,
            summary.agreements.amount,
            summary.payments.overdue.count,
            flagged,
          ],
        }))}
      />
    </>
  );
}
