import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { labelOf } from '../../catalog/code-lists';
import { PlainTable } from '../../components/tables/plain-table';
import type { PublicationItem } from '../../queries/publication/publication-item';
import { useNames } from '../../queries/use-names';
import { daysBetween } from '../../util/civil-date';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './items-table.module.css';

interface ItemsTableProps {
  readonly items: readonly PublicationItem[];
  readonly asOf: string;
}

/** Published records with what their period is and since when it is over; each opens its record. */
export function ItemsTable({ items, asOf }: ItemsTableProps) {
  const { t } = useTranslation('periods');
  const names = useNames();
  const { language } = names;
  const date = (day: string | null) => (day === null ? '' : formatDate(day, language));
  return (
    <PlainTable
      caption={t('list.caption')}
      columns={[
        { key: 'record', title: t('column.record') },
        { key: 'dataset', title: t('column.dataset') },
        { key: 'unit', title: t('column.unit') },
        { key: 'class', title: t('column.class') },
        { key: 'start', title: t('column.start'), numeric: true },
        { key: 'repaired', title: t('column.repaired'), numeric: true },
        { key: 'until', title: t('column.until'), numeric: true },
        { key: 'reason', title: t('column.reason') },
        { key: 'days', title: t('column.days'), numeric: true },
      ]}
      rows={items.map((item) => ({
        key: `${item.dataset}/${item.record}`,
        cells: [
          <Link
            key="record"
            className={styles.record}
            to="/ledgers/$dataset"
            params={{ dataset: item.dataset }}
            search={({ snapshot }) => ({ snapshot, record: item.record })}
          >
            {item.document ?? item.record}
          </Link>,
          textIn(language, datasetByName(item.dataset).title),
          names.unit(item.region, item.department),
          item.class === null ? '' : labelOf('severity', item.class, language),
          date(item.start),
          date(item.repaired),
          date(item.until),
          item.reason === null ? '' : t(`reason.${item.reason}`),
          item.until !== null && item.until < asOf
            ? formatNumber(daysBetween(item.until, asOf), language)
            : '',
        ],
      }))}
    />
  );
}
