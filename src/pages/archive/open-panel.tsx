import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { useArchiveOverdue } from '../../queries/archive/use-archive-overdue';
import { useNames } from '../../queries/use-names';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './open-panel.module.css';

/** What a unit has not done in time, the longest overdue first. */
export function OpenPanel({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation('archive');
  const names = useNames();
  const { language } = names;
  const { asOf } = useWorkspace();
  const overdue = useArchiveOverdue(filter);
  return (
    <Panel
      title={
        overdue
          ? t('open.title', { count: overdue.count, long: formatNumber(overdue.long, language) })
          : t('open.waiting')
      }
      subtitle={t('open.subtitle', { date: formatDate(asOf, language) })}
      status={{ kind: overdue ? 'ready' : 'loading' }}
      skeleton={<Skeleton lines={6} />}
    >
      {overdue && overdue.count > 0 && (
        <ol className={styles.list}>
          {overdue.oldest.map(({ dataset, record, region, department, days }) => (
            <li key={`${dataset}/${record}`}>
              <Link
                to="/ledgers/$dataset"
                params={{ dataset }}
                search={({ snapshot }) => ({ snapshot, where: 'overdue', record })}
              >
                <b>{textIn(language, datasetByName(dataset).title)}</b>
                <span className={styles.unit}>{names.unit(region, department)}</span>
                <span className={styles.days}>{t('open.days', { count: days })}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
