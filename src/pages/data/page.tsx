import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/layout/page-heading';
import { useWorkspaceState } from '../../queries/use-workspace';
import { BoundariesPanel } from './boundaries/boundaries-panel';
import { CoveragePanel } from './coverage/coverage-panel';
import { DataNav } from './data-nav';
import { ImportPanel } from './import/import-panel';
import { OpenPanel } from './open/open-panel';
import { OwnDataPanel } from './open/own-data-panel';
import { SnapshotsPanel } from './open/snapshots-panel';
import styles from './page.module.css';
import { SavePanel } from './save/save-panel';
import { TrustedPanel } from './save/trusted-panel';
import { KeptPanel } from './storage/kept-panel';

/** What is loaded, whether it can be trusted, and the way to load more. */
export function Page() {
  const { t } = useTranslation('data');
  const isReady = useWorkspaceState().kind === 'ready';
  return (
    <>
      <PageHeading title={t('title')} subtitle={t('subtitle')}>
        <DataNav />
      </PageHeading>
      <div className={styles.data}>
        <div className={styles.main}>
          <ImportPanel />
        </div>
        <div className={styles.side}>
          <OpenPanel />
          {isReady && <OwnDataPanel />}
          {isReady && <KeptPanel />}
          <SnapshotsPanel />
          {isReady && <SavePanel />}
          <TrustedPanel />
          <BoundariesPanel />
        </div>
        {isReady && (
          <div className={styles.coverage}>
            <CoveragePanel />
          </div>
        )}
      </div>
    </>
  );
}
