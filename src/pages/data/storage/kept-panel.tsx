import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useOwnRowCounts } from '../../../queries/intake/use-own-row-counts';
import { useKeptState } from '../../../queries/storage/kept-status';
import { mayKeep } from '../../../queries/storage/may-keep';
import { useWorkspace } from '../../../queries/use-workspace';
import { ConsentForm } from './consent-form';
import { KeepSwitch } from './keep-switch';
import { KeptAside } from './kept-aside';
import { KeptDamaged } from './kept-damaged';
import { KeptFacts } from './kept-facts';
import styles from './kept-panel.module.css';
import { KeptProgress } from './kept-progress';
import { NotKept } from './not-kept';
import { RemoveKept } from './remove-kept';

/** Whether own data is there again after a reload: what is kept, where, and the way to end it. */
export function KeptPanel() {
  const { t } = useTranslation('storage');
  const workspace = useWorkspace();
  const { status, work, failure, needsConsent } = useKeptState();
  const { data: counts } = useOwnRowCounts();
  const hasRows = counts !== undefined && counts.size > 0;
  if (status.kind === 'none' && !hasRows) return null;
  if (status.kind === 'unavailable' && !hasRows) return null;
  const manifest = 'manifest' in status ? status.manifest : null;
  const isIdle = work === null;
  const isOurs = status.kind === 'none' || status.kind === 'shown';
  return (
    <Panel title={t('title')}>
      <div className={styles.kept}>
        {status.kind === 'unavailable' && <p className={styles.note}>{t('unavailable')}</p>}
        {status.kind === 'elsewhere' && <p role="status">{t('elsewhere')}</p>}
        {isOurs && <KeepSwitch isKept={status.kind === 'shown'} isAllowed={mayKeep(workspace)} />}
        {status.kind === 'aside' && isIdle && <KeptAside status={status} hasRows={hasRows} />}
        {status.kind === 'damaged' && isIdle && <KeptDamaged status={status} />}
        {work && <KeptProgress work={work} />}
        {failure && status.kind !== 'damaged' && (
          <NotKept failure={failure} manifest={manifest} canRetry={isIdle && hasRows && isOurs} />
        )}
        {needsConsent && isIdle && <ConsentForm manifest={manifest} />}
        {manifest && <KeptFacts manifest={manifest} />}
        {(status.kind === 'aside' || status.kind === 'damaged') && isIdle && (
          <RemoveKept manifest={manifest} />
        )}
      </div>
    </Panel>
  );
}
