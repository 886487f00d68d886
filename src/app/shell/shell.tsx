import { Outlet } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkspaceProvider } from '../../queries/workspace-provider';
import { WorkspaceGate } from '../opening/workspace-gate';
import { DroppedParameterNotice } from '../routes/dropped-parameter-notice';
import { DropTarget } from './drop-target';
import { HelpDialog } from './help-dialog';
import { KeptNotices } from './kept-notices';
import { PageAnnouncer } from './page-announcer';
import { Rail } from './rail';
import styles from './shell.module.css';
import { TopBar } from './top-bar';
import { UnverifiedBanner } from './unverified-banner';
import { useShortcuts } from './use-shortcuts';
import { WarningWatch } from './warning-watch';

/** The frame around every page: rail, top bar, the page itself. */
export function Shell() {
  const { t } = useTranslation('shell');
  const main = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts({ onHelp: () => setHelpOpen(true) });
  return (
    <WorkspaceProvider>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {t('nav.skip')}
        </button>
        <Rail onHelp={() => setHelpOpen(true)} />
        <TopBar />
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <UnverifiedBanner />
          <WorkspaceGate>
            <Outlet />
          </WorkspaceGate>
        </main>
        <DropTarget />
        <KeptNotices />
        <DroppedParameterNotice />
        <WarningWatch />
        <PageAnnouncer main={main} />
        <HelpDialog opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </div>
    </WorkspaceProvider>
  );
}
