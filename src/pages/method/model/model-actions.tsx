import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { keepFilter } from '../../../queries/console-search';
import { useOwnModels } from '../../../queries/models/own-models';
import { textIn } from '../../../util/language';
import { LoadModelButton } from './load-model-button';
import styles from './model-actions.module.css';
import { saveModelFile } from './save-model-file';

interface ModelActionsProps {
  readonly model: Model;
  readonly isOwn: boolean;
}

/** What can be done with a model: score, edit a copy, hand on, load, delete. */
export function ModelActions({ model, isOwn }: ModelActionsProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const navigate = useNavigate();
  const forget = useOwnModels((store) => store.forget);
  const [isAsking, setAsking] = useState(false);
  const title = textIn(language, model.title);
  return (
    <div className={styles.actions}>
      <Link
        className={styles.link}
        to="/scoreboard"
        search={(previous) => ({ ...keepFilter(previous), model: model.name })}
      >
        <Icon name="ranking" />
        {t('action.score')}
      </Link>
      <Button
        icon="document"
        onClick={() =>
          void navigate({ to: '.', search: (previous) => ({ ...previous, view: 'edit' }) })
        }
      >
        {t(isOwn ? 'action.editOwn' : 'action.edit')}
      </Button>
      <Button icon="download" onClick={() => saveModelFile(model)}>
        {t('action.export')}
      </Button>
      <LoadModelButton />
      {isOwn && !isAsking && (
        <Button icon="close" onClick={() => setAsking(true)}>
          {t('action.forget')}
        </Button>
      )}
      {isAsking && (
        <p role="alert" className={styles.sure}>
          {t('action.forgetSure', { title })}
          <Button
            onClick={async () => {
              await navigate({ to: '/method', search: keepFilter });
              forget(model.name);
            }}
          >
            {t('action.forgetYes')}
          </Button>
          <Button variant="plain" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </Button>
        </p>
      )}
    </div>
  );
}
