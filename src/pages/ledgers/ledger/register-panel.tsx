import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { Skeleton } from '../../../components/layout/skeleton';
import type { Register } from '../../../evaluation/ledgers/ledger-schema';
import { keepFilter } from '../../../queries/console-search';
import { type RegisterTable, shareInTime } from '../../../queries/ledgers/register-table';
import { useRegister } from '../../../queries/ledgers/use-register';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { formatPeriod } from '../../../util/format-date';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { DueLists } from './due-lists';
import { GroupTable } from './group-table';
import { MatrixView } from './matrix-view';
import { RegisterMonths } from './register-months';
import styles from './register-panel.module.css';
import { StateStrip } from './state-strip';

/** A register: how its duties stand, by which unit or kind, and what is due first. */
export function RegisterPanel({ register }: { readonly register: Register }) {
  const { t } = useTranslation('ledgers');
  const { language } = useNames();
  const { filter, period } = useFilter();
  const dataset = datasetByName(register.dataset);
  const { data, error, refetch } = useRegister(register, filter);
  const title = textIn(language, dataset.title);
  const months = period ? formatPeriod(period.from, period.to, language) : '';
  const isEmpty = data?.all.rows === 0;
  return (
    <Panel
      title={data && !isEmpty ? finding(data) : title}
      subtitle={
        register.latest
          ? t('register.latest', { dataset: title })
          : t(data?.hasDuty ? 'register.duty' : 'register.plain', {
              dataset: title,
              period: months,
            })
      }
      menu={
        <Link
          to="/ledgers/$dataset"
          params={{ dataset: dataset.name }}
          search={keepFilter}
          className={styles.records}
        >
          {t('register.records')}
        </Link>
      }
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : data
            ? { kind: 'ready' }
            : { kind: 'loading' }
      }
      skeleton={<Skeleton lines={8} />}
      className={styles.panel}
    >
      {data && isEmpty && (
        <EmptyState title={t('register.none')} hint={t('register.noneHint', { dataset: title })} />
      )}
      {data && !isEmpty && (
        <>
          {data.hasDuty && <StateStrip dataset={dataset} line={data.all} />}
          <div className={styles.parts} data-beside={data.groups.has('month') || undefined}>
            <GroupTable register={register} dataset={dataset} table={data} />
            <div className={styles.beside}>
              {data.hasDuty && <DueLists dataset={dataset} filter={filter} />}
              {period && data.groups.has('month') && (
                <RegisterMonths title={title} table={data} period={period} />
              )}
            </div>
          </div>
          <MatrixView register={register} dataset={dataset} table={data} />
        </>
      )}
    </Panel>
  );

  function finding({ hasDuty, all }: RegisterTable): string {
    const rows = formatNumber(all.rows, language);
    if (!hasDuty) return t('finding.rows', { dataset: title, rows });
    const { overdue } = all.states;
    const share = formatPercent(shareInTime(all), language);
    return overdue === 0
      ? t('finding.none', { dataset: title, share })
      : t('finding.overdue', { dataset: title, count: overdue, share });
  }
}
