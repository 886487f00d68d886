import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { OrganisationRecord } from '../../../queries/archive/organisation';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatDate } from '../../../util/format-date';
import styles from '../open-panel.module.css';
import { RecordLink } from './record-link';

const shown = 8;

/** What is still open with an organisation, the earliest limit first. */
export function OpenRecordsPanel({ open }: { readonly open: readonly OrganisationRecord[] }) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const overdue = open.filter(({ state }) => state === 'overdue').length;
  return (
    <Panel
      title={t('organisation.open', { count: open.length, overdue })}
      subtitle={t('organisation.openSubtitle', { date: formatDate(asOf, language) })}
    >
      {open.length > 0 && (
        <ol className={styles.list}>
          {open.slice(0, shown).map((record) => (
            <li key={`${record.dataset}/${record.record}`}>
              <RecordLink record={record} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
