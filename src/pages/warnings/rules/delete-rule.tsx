import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import { useOwnRules } from '../../../queries/warnings/own-rules';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import styles from './rule-editor.module.css';

/** Deletes an own rule once it has been asked for twice. */
export function DeleteRule({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation(['ruleEditor', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const forget = useOwnRules((store) => store.forget);
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button icon="close" onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
    );
  }
  return (
    <p role="alert" className={styles.sure}>
      {t('action.deleteSure', { title: textIn(language, rule.title) })}{' '}
      <Button
        onClick={async () => {
          await navigate({ to: '/warnings/rules', search: keepFilter });
          forget(rule.name);
        }}
      >
        {t('action.deleteYes')}
      </Button>{' '}
      <Button variant="plain" onClick={() => setAsking(false)}>
        {t('common:action.cancel')}
      </Button>
    </p>
  );
}
