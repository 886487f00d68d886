import { useTranslation } from 'react-i18next';
import { SqlBlock } from '../../components/code/sql-block';
import { SideDrawer } from '../../components/layout/side-drawer';
import { blockSize } from '../../queries/records/record-blocks';
import { summedFields } from '../../queries/records/use-records';
import type { RecordsView } from '../../queries/records/use-records-view';
import { recordsQuery } from '../../sql/records-query';
import { totalsQuery } from '../../sql/totals-query';
import styles from './records-sql.module.css';

interface RecordsSqlProps {
  readonly view: RecordsView;
  readonly onClose: () => void;
}

/** The SQL that gives the records of the table and their totals. */
export function RecordsSql({ view, onClose }: RecordsSqlProps) {
  const { t } = useTranslation('records');
  const { dataset, fields, selection, sort } = view;
  const { where } = selection;
  const names = fields.map(({ name }) => name);
  const records = recordsQuery(dataset, {
    fields: names,
    where,
    sort: [sort],
    offset: 0,
    count: blockSize,
  });
  const totals = totalsQuery(
    dataset,
    where,
    summedFields(dataset).map(({ name }) => name),
  );
  return (
    <SideDrawer onClose={onClose} width={640} title={t('sql.title')}>
      <div className={styles.body}>
        <p className={styles.intro}>{t('sql.intro')}</p>
        <SqlBlock label={t('sql.rowsTitle')} text={records.text} />
        <SqlBlock label={t('sql.totalsTitle')} text={totals.text} />
      </div>
    </SideDrawer>
  );
}
