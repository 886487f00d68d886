import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { pickFiles } from '../../../components/pick-files';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import { readOwnRule } from '../../../queries/warnings/check-own-rule';
import { useOwnRules } from '../../../queries/warnings/own-rules';
import { textIn } from '../../../util/language';
import type { RuleProblem } from '../../../warnings/rule-problem';
import styles from './load-rule-button.module.css';
import { RuleProblems } from './rule-problems';

interface Refused {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly RuleProblem[];
}

/** Takes a rule from a file and opens it; a file that is none says everything that is wrong with it. */
export function LoadRuleButton() {
  const { t } = useTranslation(['ruleEditor', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const save = useOwnRules((store) => store.save);
  const [refused, setRefused] = useState<Refused | null>(null);

  const take = async (file: File) => {
    const text = await file.text();
    const { rule, problems } = await readOwnRule(text);
    if (!rule) {
      setRefused({ file: file.name, text, problems });
      return;
    }
    setRefused(null);
    save(rule);
    notifications.show({
      message: t('loaded', { title: textIn(language, rule.title) }),
      closeButtonProps: { 'aria-label': t('common:action.close') },
    });
    void navigate({
      to: '/warnings/rules/$rule',
      params: { rule: rule.name },
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
          <RuleProblems problems={refused.problems} text={refused.text} />
        </div>
      )}
    </>
  );
}
