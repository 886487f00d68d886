import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/controls/icon';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { indicators } from '../../../evaluation/indicators';
import type { ImportedFile, ImportStage } from '../../../queries/intake/import-stage';
import { useWorkspaceState } from '../../../queries/use-workspace';
import { LoadForm } from './load-form';
import styles from './loaded-note.module.css';

interface LoadedNoteProps {
  readonly imported: ImportedFile;
  readonly stage: Extract<ImportStage, { readonly kind: 'loaded' }>;
}

/** What was loaded and where to see it; the form again where another database is open by now. */
export function LoadedNote({ imported, stage }: LoadedNoteProps) {
  const { t } = useTranslation(['intake', 'quality']);
  const state = useWorkspaceState();
  if (state.kind === 'ready' && state.workspace.engine !== stage.engine) {
    return <LoadForm imported={imported} result={stage.result} />;
  }
  const { dataset } = stage.result.report;
  const measure = indicators.find((indicator) => reads(indicator, dataset))?.name;
  return (
    <div className={styles.loaded} role="status">
      <p className={styles.title}>
        <Icon name="check" />
        {t('intake:loaded.title', { count: stage.loaded })}
      </p>
      {stage.removed > 0 && <p>{t('quality:loaded.removed', { count: stage.removed })}</p>}
      {stage.known > 0 && <p>{t('intake:loaded.known', { count: stage.known })}</p>}
      <p className={styles.links}>
        <Link to="/" search={({ snapshot }) => ({ snapshot, measure })}>
          {t('intake:loaded.overview')}
        </Link>
        <Link to="/ledgers/$dataset" params={{ dataset }} search={({ snapshot }) => ({ snapshot })}>
          {t('intake:loaded.records')}
        </Link>
      </p>
    </div>
  );
}

function reads({ flow = [], stock = [] }: Indicator, name: string): boolean {
  return [...flow, ...stock].some(({ dataset }) => dataset === name);
}
