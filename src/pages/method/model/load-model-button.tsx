import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { pickFiles } from '../../../components/pick-files';
import { useLanguage } from '../../../components/use-language';
import type { ModelProblem } from '../../../evaluation/model/model-problem';
import { keepFilter } from '../../../queries/console-search';
import { readOwnModel } from '../../../queries/models/check-own-model';
import { useOwnModels } from '../../../queries/models/own-models';
import { textIn } from '../../../util/language';
import styles from './load-model-button.module.css';
import { ProblemList } from './problem-list';

interface Refused {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly ModelProblem[];
}

/** Loads a model from a file and opens it; a file that is none says everything that is wrong with it. */
export function LoadModelButton() {
  const { t } = useTranslation(['model', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const save = useOwnModels((store) => store.save);
  const [refused, setRefused] = useState<Refused | null>(null);

  const take = async (file: File) => {
    const text = await file.text();
    const { model, problems } = await readOwnModel(text);
    if (!model) {
      setRefused({ file: file.name, text, problems });
      return;
    }
    setRefused(null);
    save(model);
    notifications.show({
      message: t('loaded', { title: textIn(language, model.title) }),
      closeButtonProps: { 'aria-label': t('common:action.close') },
    });
    void navigate({
      to: '/method/model/$model',
      params: { model: model.name },
      search: keepFilter,
    });
  };
  return (
    <>
      <Button
        icon="upload"
        onClick={() =>
          pickFiles({ accept: '.json,application/json' }, ([file]) => file && void take(file))
        }
      >
        {t('action.load')}
      </Button>
      {refused && (
        <div role="alert" className={styles.refused}>
          <p className={styles.title}>{t('refused.title', { file: refused.file })}</p>
          <ProblemList problems={refused.problems} text={refused.text} />
        </div>
      )}
    </>
  );
}
