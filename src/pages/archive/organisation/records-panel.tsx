import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { saveFile } from '../../../components/save-file';
import { PlainTable } from '../../../components/tables/plain-table';
import { mostRecords } from '../../../evaluation/ledgers/compile-organisation';
import type { OrganisationRecord } from '../../../queries/archive/organisation';
import { useNames } from '../../../queries/use-names';
import { writeCsv } from '../../../reports/csv';
import { formatYuan } from '../../../util/format-amount';
import { formatDate } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { kindOfRecord } from './record-link';
import styles from './records-panel.module.css';

interface RecordsPanelProps {
  readonly records: readonly OrganisationRecord[];
  /** The organisation, for the name of the file. */
  readonly title: string;
}

const shown = 60;
const columns = ['day', 'dataset', 'kind', 'unit', 'due', 'state', 'amount'] as const;

/** The records of an organisation, the newest first; each opens, all go into the file. */
export function RecordsPanel({ records, title }: RecordsPanelProps) {
  const { t } = useTranslation(['archive', 'ledgers']);
  const names = useNames();
  const { language } = names;
  const words = (record: OrganisationRecord) => ({
    dataset: textIn(language, datasetByName(record.dataset).title),
    kind: record.kind === null ? '' : kindOfRecord(record, language),
    unit: names.unit(record.region, record.department),
    state: record.state === null ? '' : t(`ledgers:state.${record.state}`),
  });
  const titles = columns.map((column) => t(`organisation.column.${column}`));
  const save = () =>
    saveFile(
      writeCsv(
        [...titles, t('organisation.column.record')],
        records.map((record) => {
          const { dataset, kind, unit, state } = words(record);
          return [record.day, dataset, kind, unit, record.due, state, record.amount, record.record];
        }),
      ),
      `${title}.csv`,
    );
  return (
    <Panel
      title={t('organisation.records', { count: records.length })}
      subtitle={t('organisation.recordsSubtitle', {
        shown: formatNumber(Math.min(shown, records.length), language),
        most: formatNumber(mostRecords, language),
      })}
      menu={
        <Button variant="plain" icon="download" onClick={save}>
          {t('organisation.csv')}
        </Button>
      }
    >
      <PlainTable
        caption={t('organisation.caption')}
        columns={columns.map((key, place) => ({
          key,
          title: titles[place] ?? '',
          numeric: key === 'amount',
        }))}
        rows={records.slice(0, shown).map((record) => {
          const { dataset, kind, unit, state } = words(record);
          return {
            key: `${record.dataset}/${record.record}`,
            cells: [
              <Link
                key="day"
                className={styles.day}
                to="/ledgers/$dataset"
                params={{ dataset: record.dataset }}
                search={({ snapshot }) => ({ snapshot, record: record.record })}
              >
                {formatDate(record.day, language)}
              </Link>,
              dataset,
              kind,
              unit,
              record.due === null ? '' : formatDate(record.due, language),
              state,
              record.amount === null ? '' : formatYuan(record.amount, language),
            ],
          };
        })}
      />
    </Panel>
  );
}
