import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { isOwnOnly, type Scope } from '../../../queries/intake/load-own-rows';
import { useLoading } from '../../../queries/intake/use-loading';
import { useWorkspace, useWorkspaceState } from '../../../queries/use-workspace';
import type { ReadFile } from '../../../workers/intake-messages';
import choices from './choices.module.css';
import styles from './load-form.module.css';

interface LoadFormProps {
  readonly imported: ImportedFile;
  readonly result: ReadFile;
}

/** Loads the accepted rows, with what that does to every page said beforehand. */
export function LoadForm(props: LoadFormProps) {
  const isReady = useWorkspaceState().kind === 'ready';
  return isReady ? <ReadyLoadForm {...props} /> : null;
}

function ReadyLoadForm({ imported, result: { report } }: LoadFormProps) {
  const { t } = useTranslation('intake');
  const id = useId();
  const workspace = useWorkspace();
  const { load, cancel } = useLoading();
  const { snapshot } = workspace;
  const ownOnly = isOwnOnly(workspace);
  const [chosen, setScope] = useState<Scope | null>(null);
  const scope: Scope = ownOnly ? 'own' : (chosen ?? (snapshot?.isSynthetic ? 'own' : 'all'));
  const latest = report.events?.last ?? workspace.asOf;
  const [chosenDate, setDate] = useState<string | null>(null);
  const asOf = chosenDate ?? (ownOnly && workspace.asOf > latest ? workspace.asOf : latest);
  const { stage } = imported;

  if (stage.kind === 'loading') {
    return (
      <div className={choices.choices}>
        <Progress
          done={stage.done}
          total={report.accepted}
          text={t('stage.loading', { done: stage.done, total: report.accepted })}
        />
        <Button onClick={() => cancel(imported.id)}>{t('stage.cancel')}</Button>
      </div>
    );
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void load(imported, { scope, asOf });
  }

  if (report.accepted === 0) return <p className={styles.nothing}>{t('load.nothing')}</p>;
  return (
    <form className={styles.form} onSubmit={submit}>
      {!ownOnly && (
        <fieldset className={choices.options}>
          <legend className={choices.legend}>{t('load.scope')}</legend>
          <label className={choices.option}>
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === 'own'}
              onChange={() => setScope('own')}
            />
            {t('load.ownOnly')}
            <span className={choices.note}>{t('load.ownOnlyHint')}</span>
          </label>
          <label className={choices.option}>
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === 'all'}
              onChange={() => setScope('all')}
            />
            {t('load.together')}
            <span className={choices.note}>{t('load.togetherHint')}</span>
            {snapshot?.isSynthetic && (
              <span className={choices.caution}>{t('load.togetherSynthetic')}</span>
            )}
          </label>
        </fieldset>
      )}
      {scope === 'own' && (
        <div className={choices.choices}>
          <label htmlFor={`${id}-date`}>{t('load.asOf')}</label>
          <input
            id={`${id}-date`}
            type="date"
            className={styles.date}
            value={asOf}
            required
            onChange={(event) => setDate(event.currentTarget.value || null)}
          />
          <span className={choices.note}>{t('load.asOfHint')}</span>
        </div>
      )}
      <div className={styles.action}>
        <Button type="submit" variant="primary">
          {t('load.button', { count: report.accepted })}
        </Button>
        <span className={choices.note}>{t('load.consequence')}</span>
      </div>
    </form>
  );
}
