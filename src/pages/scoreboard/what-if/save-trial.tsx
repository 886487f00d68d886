import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import type { Model } from '../../../evaluation/model/model-schema';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import { keepFilter } from '../../../queries/console-search';
import type { Trial } from '../../../queries/evaluation/what-if/trial';
import { trialDocument } from '../../../queries/evaluation/what-if/trial-document';
import { readOwnModel } from '../../../queries/models/check-own-model';
import { copyModel } from '../../../queries/models/copy-model';
import { useOwnModels } from '../../../queries/models/own-models';
import { useModels } from '../../../queries/models/use-models';
import styles from './save-trial.module.css';

interface SaveTrialProps {
  readonly model: Model;
  readonly tried: PreparedModel;
  readonly trial: Trial;
}

/** Keeps the model with what is tried as one of the evaluator's own, and goes there to name it. */
export function SaveTrial({ model, tried, trial }: SaveTrialProps) {
  const { t } = useTranslation('whatIf');
  const navigate = useNavigate();
  const { own } = useModels();
  const save = useOwnModels((store) => store.save);
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(): Promise<void> {
    const copy = copyModel(trialDocument(model, tried, trial), own);
    const { model: checked, problems } = await readOwnModel(JSON.stringify(copy));
    if (!checked) {
      setProblem(problems.map(({ path, code }) => `${path}: ${code}`).join('; '));
      return;
    }
    save(checked);
    await navigate({
      to: '/method/model/$model',
      params: { model: checked.name },
      search: (previous) => ({ ...keepFilter(previous), view: 'edit' }),
    });
  }

  return (
    <div className={styles.save}>
      <Button onClick={() => void keep()}>{t('save.action')}</Button>
      <span>{t('save.hint')}</span>
      {problem !== null && <p role="alert">{t('save.refused', { problem })}</p>}
    </div>
  );
}
