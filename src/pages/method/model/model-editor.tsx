import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JsonText } from '../../../components/code/json-text';
import { Button } from '../../../components/controls/button';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import { keepFilter } from '../../../queries/console-search';
import { useOwnModels } from '../../../queries/models/own-models';
import { textIn } from '../../../util/language';
import styles from './model-editor.module.css';
import { ModelForm } from './model-form';
import { ProblemList } from './problem-list';
import { useModelDraft } from './use-model-draft';

interface ModelEditorProps {
  readonly model: Model;
  /** Names of own models. */
  readonly own: ReadonlySet<string>;
}

const ways = ['form', 'json'] as const;

/** A copy of a model to edit, as a form or as its text; checked as it changes, nothing of it lost. */
export function ModelEditor({ model, own }: ModelEditorProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const navigate = useNavigate();
  const save = useOwnModels((store) => store.save);
  const draft = useModelDraft(model, own.has(model.name), own);
  const [way, setWay] = useState<(typeof ways)[number]>('form');
  const { checked } = draft;

  const leave = (name: string) =>
    void navigate({ to: '/method/model/$model', params: { model: name }, search: keepFilter });
  return (
    <>
      <PageHeading
        title={t('editor.title', { title: textIn(language, model.title) })}
        subtitle={t('editor.subtitle')}
      />
      <div className={styles.bar}>
        <fieldset className={styles.ways}>
          <legend className="visually-hidden">{t('editor.title', { title: model.name })}</legend>
          {ways.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === way}
              onClick={() => setWay(each)}
            >
              {t(`editor.${each}`)}
            </button>
          ))}
        </fieldset>
        <Button
          variant="primary"
          disabled={!checked?.model || draft.isChecking}
          onClick={() => {
            if (!checked?.model) return;
            save(checked.model);
            draft.discard();
            leave(checked.model.name);
          }}
        >
          {t('editor.save')}
        </Button>
        <Button disabled={!draft.isChanged} onClick={draft.discard}>
          {t('editor.discard')}
        </Button>
        <Button variant="plain" onClick={() => leave(model.name)}>
          {t('editor.back')}
        </Button>
      </div>
      <div role="status" className={styles.state} data-valid={checked?.model ? true : undefined}>
        {checked === null ? null : checked.model ? (
          <>
            <p>{t('editor.valid')}</p>
            {checked.model.name !== model.name && own.has(checked.model.name) && (
              <p>{t('editor.replaces', { name: checked.model.name })}</p>
            )}
          </>
        ) : (
          <>
            <p>{t('refused.draft', { count: checked.problems.length })}</p>
            <ProblemList problems={checked.problems} text={draft.text} />
          </>
        )}
      </div>
      {way === 'json' ? (
        <JsonText label={t('editor.source')} text={draft.text} onChange={draft.setText} />
      ) : draft.document ? (
        <ModelForm document={draft.document} onChange={draft.setDocument} />
      ) : (
        <p>{t('editor.notJson')}</p>
      )}
    </>
  );
}
