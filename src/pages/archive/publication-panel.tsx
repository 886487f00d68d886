import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../catalog/filter';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { publicationEnds } from '../../evaluation/publication/compile-publication';
import { searchOfFilter } from '../../queries/filter-search';
import { usePublicationCounts } from '../../queries/publication/use-publication-counts';
import { useNames } from '../../queries/use-names';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import styles from './publication-panel.module.css';

/** How many of a unit's published records must be withdrawn, by what ended them. */
export function PublicationPanel({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation('periods');
  const { language } = useNames();
  const { asOf } = useWorkspace();
  const { data, error, refetch } = usePublicationCounts(filter);
  const all = data?.all;
  const { regions, departments } = filter;
  const unit = searchOfFilter({ from: null, to: null, areas: [], regions, departments });
  return (
    <Panel
      title={
        !all
          ? t('title')
          : all.states.overdue > 0
            ? t('archive.title', { count: all.states.overdue })
            : t('archive.titleNone')
      }
      subtitle={t('archive.subtitle', {
        date: formatDate(asOf, language),
        soon: all ? formatNumber(all.states.soon, language) : '…',
      })}
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : { kind: all ? 'ready' : 'loading' }
      }
      skeleton={<Skeleton lines={3} />}
    >
      {all && (
        <ul className={styles.ends}>
          {publicationEnds.map((end) => (
            <li key={end}>
              <Link
                to="/publication"
                search={({ snapshot }) => ({ snapshot, ...unit, where: end })}
              >
                {t(`reason.${end}`)}
              </Link>
              <b>{formatNumber(all.overdue[end], language)}</b>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
