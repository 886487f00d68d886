import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JsonText } from '../../../components/code/json-text';
import { Button } from '../../../components/controls/button';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import { useOwnRules } from '../../../queries/warnings/own-rules';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import { DeleteRule } from './delete-rule';
import styles from './rule-editor.module.css';
import { RuleForm } from './rule-form';
import { RulePreview } from './rule-preview';
import { RuleProblems } from './rule-problems';
import { saveRuleFile } from './save-rule-file';
import { useRuleDraft } from './use-rule-draft';

interface RuleEditorProps {
  readonly rule: Rule;
  readonly own: readonly Rule[];
}

const ways = ['form', 'json'] as const;

/** A rule to change, as a form or as its text, beside what it would say; nothing of it is lost. */
export function RuleEditor({ rule, own }: RuleEditorProps) {
  const { t } = useTranslation('ruleEditor');
  const language = useLanguage();
  const navigate = useNavigate();
  const save = useOwnRules((store) => store.save);
  const isOwn = own.includes(rule);
  const taken = useMemo(() => new Set(own.map(({ name }) => name)), [own]);
  const draft = useRuleDraft(rule, isOwn, taken);
  const [way, setWay] = useState<(typeof ways)[number]>('form');
  const { checked } = draft;
  const title = textIn(language, rule.title);
  const saveDraft = async () => {
    if (!checked?.rule) return;
    save(checked.rule);
    draft.discard();
    await navigate({
      to: '/warnings/rules/$rule',
      params: { rule: checked.rule.name },
      search: keepFilter,
    });
  };
  return (
    <>
      <PageHeading
        title={t(isOwn ? 'editor.ownTitle' : 'editor.title', { title })}
        subtitle={t(isOwn ? 'editor.ownSubtitle' : 'editor.subtitle')}
      >
        <Button icon="download" onClick={() => saveRuleFile(rule)}>
          {t('action.export')}
        </Button>
        {isOwn && <DeleteRule rule={rule} />}
      </PageHeading>
      <div className={styles.columns}>
        <section className={styles.document} aria-label={t('editor.document')}>
          <div className={styles.bar}>
            <fieldset className={styles.ways}>
              <legend className="visually-hidden">{t('editor.document')}</legend>
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
              disabled={!checked?.rule || draft.isChecking || (isOwn && !draft.isChanged)}
              onClick={() => void saveDraft()}
            >
              {t(isOwn ? 'editor.save' : 'editor.saveCopy')}
            </Button>
            <Button disabled={!draft.isChanged} onClick={draft.discard}>
              {t('editor.discard')}
            </Button>
          </div>
          <div role="status" className={styles.state} data-valid={checked?.rule ? true : undefined}>
            {checked === null ? null : checked.rule ? (
              <p>
                {t(
                  checked.rule.name !== rule.name && taken.has(checked.rule.name)
                    ? 'editor.replaces'
                    : 'editor.valid',
                  { name: checked.rule.name },
                )}
              </p>
            ) : (
              <>
                <p>{t('refused.draft', { count: checked.problems.length })}</p>
                <RuleProblems problems={checked.problems} text={draft.text} />
              </>
            )}
          </div>
          {way === 'json' ? (
            <JsonText label={t('editor.source')} text={draft.text} onChange={draft.setText} />
          ) : draft.document ? (
            <RuleForm document={draft.document} onChange={draft.setDocument} />
          ) : (
            <p>{t('editor.notJson')}</p>
          )}
        </section>
        <RulePreview saved={rule} draft={checked?.rule ?? null} />
      </div>
    </>
  );
}
