import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { DatasetDifference } from '../../../queries/comparison/comparison';
import { binLateRows } from '../../../queries/comparison/late-bins';
import { classNames } from '../../../util/class-names';
import { formatNumber } from '../../../util/format-number';
import styles from './bar-list.module.css';

/** How late the rows are that came late. */
export function Lateness({ difference }: { readonly difference: DatasetDifference }) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  if (difference.counts.late === 0) return null;
  const bins = binLateRows(difference.lateness);
  const most = Math.max(1, ...bins.map(({ rows }) => rows));
  return (
    <Panel title={t('detail.lateTitle')} subtitle={t('detail.lateSubtitle')}>
      <ul className={styles.list}>
        {bins.map(({ bin, rows }) => (
          <li key={bin} className={styles.item}>
            <span className={styles.name}>{t(`detail.lateBin.${bin}`)}</span>
            <span className={styles.rows}>{formatNumber(rows, language)}</span>
            <span
              className={classNames(styles.bar, styles.late)}
              style={{ width: `${(100 * rows) / most}%` }}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
