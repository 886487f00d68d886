import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { Skeleton } from '../../../components/layout/skeleton';
import { useRules } from '../../../queries/warnings/use-rules';
import { WarningsNav } from '../warnings-nav';
import { LoadRuleButton } from './load-rule-button';
import { RuleEditor } from './rule-editor';

/** One rule: a copy of it, or an own one itself, to change and to try. */
export function EditorPage() {
  const { t } = useTranslation('ruleEditor');
  const { rule: name = '' } = useParams({ strict: false });
  const { find, own, isReady } = useRules();
  const rule = find(name);
  return (
    <>
      <WarningsNav />
      {rule ? (
        <RuleEditor key={name} rule={rule} own={own} />
      ) : isReady ? (
        <>
          <PageHeading title={t('unknown', { name })} />
          <EmptyState
            title={t('unknown', { name })}
            hint={t('unknownHint')}
            actions={<LoadRuleButton />}
          />
        </>
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}
