import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import type { ArchiveUnit } from '../../queries/archive/archive-unit';
import { useArchiveRegisters } from '../../queries/archive/use-archive-registers';
import { shareInTime } from '../../queries/ledgers/register-table';
import { formatNumber, formatPercent } from '../../util/format-number';
import { textIn } from '../../util/language';

interface RegistersPanelProps {
  readonly filter: Filter;
  readonly unit: ArchiveUnit;
}

/** What each ledger holds of a unit: done in time, late, open, overdue. */
export function RegistersPanel({ filter, unit }: RegistersPanelProps) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const { data, error, refetch } = useArchiveRegisters(filter);
  const number = (value: number) => formatNumber(value, language);
  const { region, department } = unit;
  return (
    <Panel
      title={t('registers.title')}
      subtitle={t('registers.subtitle')}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : { kind: data ? 'ready' : 'loading' }
      }
      skeleton={<Skeleton lines={12} />}
    >
      <PlainTable
        caption={t('registers.caption')}
        columns={[
          { key: 'ledger', title: t('registers.ledger') },
          { key: 'dataset', title: t('timeline.kind') },
          { key: 'rows', title: t('registers.rows'), numeric: true },
          { key: 'overdue', title: t('registers.overdue'), numeric: true },
          { key: 'open', title: t('registers.open'), numeric: true },
          { key: 'late', title: t('registers.late'), numeric: true },
          { key: 'onTime', title: t('registers.onTime'), numeric: true },
          { key: 'share', title: t('registers.share'), numeric: true },
        ]}
        rows={(data ?? []).map(({ ledger, dataset, hasDuty, line }) => ({
          key: dataset,
          cells: [
            <Link
              key="ledger"
              to="/ledger/$ledger"
              params={{ ledger: ledger.name }}
              search={({ snapshot, from, to }) => ({
                snapshot,
                from,
                to,
                region: region !== null && !region.endsWith('0000') ? region : undefined,
                department: department ?? undefined,
              })}
            >
              {textIn(language, ledger.title)}
            </Link>,
            textIn(language, datasetByName(dataset).title),
            number(line.rows),
            ...(hasDuty
              ? [
                  number(line.states.overdue),
                  number(line.states.soon + line.states.running),
                  number(line.states.late),
                  number(line.states.on_time),
                  formatPercent(shareInTime(line), language),
                ]
              : ['', '', '', '', '']),
          ],
        }))}
      />
    </Panel>
  );
}
