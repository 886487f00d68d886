import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../../components/charts/chart';
import type { ChartTheme } from '../../../../components/charts/chart-theme';
import { trendOption } from '../../../../components/charts/trend-option';
import { debtOfRegions, limitUsedByMonth } from '../../../../queries/areas/assemble-debt';
import type { Areas } from '../../../../queries/areas/use-areas';
import { useDebt } from '../../../../queries/areas/use-debt';
import { keepFilter } from '../../../../queries/console-search';
import { useFilter } from '../../../../queries/use-filter';
import { useNames } from '../../../../queries/use-names';
import { formatYuan } from '../../../../util/format-amount';
import { formatMonth } from '../../../../util/format-date';
import { formatNumber, formatPercent } from '../../../../util/format-number';
import { TwinPanel } from '../twin-panel';
import styles from './debt-panel.module.css';
import flagStyles from './flags-panel.module.css';

interface DebtPanelProps {
  readonly areas: Areas;
  readonly themeKey: string;
}

/** Government debt: the limit used month by month, and the ratios of every region. */
export function DebtPanel({ areas, themeKey }: DebtPanelProps) {
  const { t } = useTranslation('areas');
  const names = useNames();
  const { filter } = useFilter();
  const { language } = names;
  const { data, error, refetch } = useDebt(filter, true);
  const { months, period } = areas;
  const [from, to] = [filter.from ?? '', filter.to ?? ''];
  const regions = useMemo(() => debtOfRegions(data ?? [], from, to), [data, from, to]);
  const values = useMemo(() => limitUsedByMonth(data ?? [], months), [data, months]);
  const option = useMemo(() => {
    const input = {
      months,
      values,
      period,
      target: null,
      targetLabel: '',
      formatValue: (value: number) => `${formatNumber(value, language, 1)} %`,
      formatAxis: (value: number) => formatNumber(value, language, 1),
      formatMonth: (month: string) => formatMonth(month, language),
      fromZero: false,
    };
    return (theme: ChartTheme) => trendOption(input, theme);
  }, [months, values, period, language]);
  const status = error
    ? ({ kind: 'error', message: error.message, onRetry: () => void refetch() } as const)
    : data
      ? regions.length > 0
        ? undefined
        : ({ kind: 'empty' } as const)
      : ({ kind: 'loading' } as const);
  const above = regions.filter(({ limitUsed }) => limitUsed !== null && limitUsed > 1).length;
  return (
    <div className={styles.parts}>
      <TwinPanel
        title={t('debt.trend')}
        subtitle={t('debt.trendSubtitle')}
        file={t('debt.trend')}
        status={status}
        menu={
          <Link
            className={styles.method}
            to="/method/$indicator"
            params={{ indicator: 'debt_limit_used' }}
            search={keepFilter}
          >
            {t('flags.method')}
          </Link>
        }
        columns={[
          { key: 'month', title: t('volume.month') },
          { key: 'value', title: t('debt.limitUsed'), numeric: true },
        ]}
        rows={months.map((month, place) => ({
          key: month,
          cells: [formatMonth(month, language), formatNumber(values[place] ?? null, language, 1)],
          values: [month, values[place] ?? null],
        }))}
      >
        <div className={styles.chart}>
          <Chart
            label={t('volume.chart', {
              measure: t('debt.trend'),
              from: formatMonth(months[0], language),
              to: formatMonth(months.at(-1), language),
            })}
            themeKey={themeKey}
            option={option}
          />
        </div>
      </TwinPanel>
      <TwinPanel
        title={above > 0 ? t('debt.finding', { count: above }) : t('debt.none')}
        subtitle={t('debt.subtitle')}
        file={t('debt.title')}
        className={flagStyles.panel}
        status={status}
        columns={[
          { key: 'region', title: t('debt.region') },
          { key: 'ratio', title: t('debt.ratio'), numeric: true },
          { key: 'limit', title: t('debt.limitUsed'), numeric: true },
          { key: 'outstanding', title: t('debt.outstanding'), numeric: true },
          { key: 'contingent', title: t('debt.contingent'), numeric: true },
          { key: 'repaid', title: t('debt.repaid'), numeric: true },
        ]}
        rows={regions.map((each) => ({
          key: each.region,
          cells: [
            <Link
              key="region"
              to="/ledgers/$dataset"
              params={{ dataset: 'government_debt' }}
              search={(previous) => ({
                ...keepFilter(previous),
                measure: undefined,
                region: each.region,
                area: undefined,
              })}
            >
              {names.region(each.region)}
            </Link>,
            formatPercent(each.debtRatio, language),
            formatPercent(each.limitUsed, language),
            formatYuan(each.outstanding, language),
            formatYuan(each.contingent, language),
            formatPercent(each.repaidShare, language),
          ],
          values: [
            names.region(each.region),
            each.debtRatio,
            each.limitUsed,
            each.outstanding,
            each.contingent,
            each.repaidShare,
          ],
        }))}
        note={<p className={flagStyles.note}>{t('debt.note')}</p>}
      />
    </div>
  );
}
