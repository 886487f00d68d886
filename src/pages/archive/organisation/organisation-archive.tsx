import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import { useOrganisation } from '../../../queries/archive/use-organisation';
import { keepFilter } from '../../../queries/console-search';
import { useNamedPage } from '../../../queries/page-title';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatDate } from '../../../util/format-date';
import styles from '../archive.module.css';
import linkStyles from '../archive-links.module.css';
import { DatasetsPanel } from './datasets-panel';
import { LanesPanel } from './lanes-panel';
import { ListsPanel } from './lists-panel';
import { OpenRecordsPanel } from './open-records-panel';
import { RecordsPanel } from './records-panel';

/** Everything known of an organisation on one page that can be printed, by its credit code. */
export function OrganisationArchive({ code }: { readonly code: string }) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const { asOf, period } = useWorkspace();
  const { data, error, refetch } = useOrganisation(code);
  const title = data?.name ?? code;
  useNamedPage(title);
  const heading = (
    <PageHeading
      title={title}
      subtitle={t('organisation.subtitle', { code, date: formatDate(asOf, language) })}
    >
      {data && data.records.length > 0 && (
        <>
          <nav className={linkStyles.links} aria-label={t('links.label')}>
            <Link
              to="/hotspots"
              search={({ snapshot }) => ({ snapshot, view: 'relations', unit: code })}
            >
              {t('organisation.relations')}
            </Link>
          </nav>
          <Button icon="document" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      )}
    </PageHeading>
  );
  if (error || !data) {
    return (
      <>
        {heading}
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={12} />}
        />
      </>
    );
  }
  if (data.records.length === 0) {
    return (
      <>
        {heading}
        <EmptyState
          title={t('organisation.none', { code })}
          hint={t('organisation.noneHint')}
          actions={
            <Link to="/ledgers" search={keepFilter}>
              {t('organisation.ledgers')}
            </Link>
          }
        />
      </>
    );
  }
  return (
    <article className={styles.archive}>
      {heading}
      <div className={styles.grid}>
        <div className={styles.third}>
          <ListsPanel lists={data.lists} />
        </div>
        <div className={styles.third}>
          <OpenRecordsPanel open={data.open} />
        </div>
        <div className={styles.third}>
          <DatasetsPanel datasets={data.datasets} />
        </div>
        <div className={styles.whole}>
          <LanesPanel code={code} datasets={data.datasets} months={period} />
        </div>
        <div className={styles.whole}>
          <RecordsPanel records={data.records} title={title} />
        </div>
      </div>
    </article>
  );
}
