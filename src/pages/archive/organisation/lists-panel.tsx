import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { OrganisationRecord } from '../../../queries/archive/organisation';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatDate } from '../../../util/format-date';
import styles from '../open-panel.module.css';
import { RecordLink } from './record-link';

/** The lists on which an organisation stands on the as-of date. */
export function ListsPanel({ lists }: { readonly lists: readonly OrganisationRecord[] }) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  return (
    <Panel
      title={
        lists.length > 0
          ? t('organisation.lists', { count: lists.length })
          : t('organisation.noLists')
      }
      subtitle={t('open.subtitle', { date: formatDate(asOf, language) })}
    >
      {lists.length > 0 && (
        <ul className={styles.list}>
          {lists.map((entry) => (
            <li key={entry.record}>
              <RecordLink record={entry} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
