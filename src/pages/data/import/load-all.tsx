import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import type { ImportedFile, ImportStage } from '../../../queries/intake/import-stage';
import { useLoading } from '../../../queries/intake/use-loading';
import { useWorkspaceState } from '../../../queries/use-workspace';
import choices from './choices.module.css';
import styles from './load-all.module.css';
import { LoadScopeChoice } from './load-scope-choice';
import { useLoadScope } from './use-load-scope';

type ReadStage = Extract<ImportStage, { readonly kind: 'read' }>;
type ReadImport = ImportedFile & { readonly stage: ReadStage };

/** Loads everything that has been read and waits, where that is more than one file or table. */
export function LoadAll({ imports }: { readonly imports: readonly ImportedFile[] }) {
  const isReady = useWorkspaceState().kind === 'ready';
  return isReady ? <ReadyLoadAll imports={imports} /> : null;
}

function ReadyLoadAll({ imports }: { readonly imports: readonly ImportedFile[] }) {
  const { t } = useTranslation('intake');
  const { loadAll, cancelAll } = useLoading();
  const [inSeries, setInSeries] = useState<readonly number[]>([]);
  const waiting = imports.filter(isWaiting).toReversed();
  const into = useLoadScope(waiting.map(({ stage }) => stage.result.report));
  const { scope, asOf } = into;

  if (inSeries.length > 0) {
    const left = waiting.filter(({ id }) => inSeries.includes(id)).length;
    const isLoading = imports.some(
      ({ id, stage }) => inSeries.includes(id) && stage.kind === 'loading',
    );
    const done = inSeries.length - left - (isLoading ? 1 : 0);
    const total = inSeries.length;
    return (
      <div className={styles.all}>
        <div className={choices.choices}>
          <Progress done={done} total={total} text={t('loadAll.progress', { done, total })} />
          <Button onClick={cancelAll}>{t('stage.cancel')}</Button>
        </div>
      </div>
    );
  }
  if (waiting.length < 2) return null;
  const rows = waiting.reduce((sum, { stage }) => sum + stage.result.report.accepted, 0);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const ids = waiting.map(({ id }) => id);
    setInSeries(ids);
    await loadAll(ids, { scope, mode: 'append', asOf });
    setInSeries([]);
  }

  return (
    <form className={styles.all} aria-label={t('loadAll.title')} onSubmit={submit}>
      <LoadScopeChoice {...into} />
      <div className={choices.choices}>
        <Button type="submit" variant="primary">
          {t('loadAll.button', { count: waiting.length, rows })}
        </Button>
        <span className={choices.note}>{t('loadAll.hint')}</span>
      </div>
    </form>
  );
}

function isWaiting(imported: ImportedFile): imported is ReadImport {
  const { stage } = imported;
  return stage.kind === 'read' && !stage.failure && stage.result.report.accepted > 0;
}
