import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { useLanguage } from '../../../components/use-language';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { countsByRule } from '../../../queries/warnings/counts-by-rule';
import { useRules } from '../../../queries/warnings/use-rules';
import { useWarnings } from '../../../queries/warnings/use-warnings';
import { formatNumber } from '../../../util/format-number';
import { searchText } from '../../../util/match-text';
import { SearchField } from '../search-field';
import { WarningsNav } from '../warnings-nav';
import { LoadRuleButton } from './load-rule-button';
import styles from './page.module.css';
import { RulesTable } from './rules-table';

/** All rules with what they say now: the way to a rule, and to an own one. */
export function Page() {
  const { t } = useTranslation(['ruleEditor', 'warnings']);
  const language = useLanguage();
  const { rules, own } = useRules();
  const { data, error } = useWarnings();
  const [search] = usePageParameter('search');
  const counts = useMemo(() => (data ? countsByRule(data.signals) : null), [data]);
  const wanted = searchText(search ?? '');
  const shown = rules.filter(({ name, title, detect }) =>
    [name, title.zh, title.en, t(`warnings:method.${detect.method}`)].some((text) =>
      searchText(text).includes(wanted),
    ),
  );
  return (
    <>
      <WarningsNav />
      <PageHeading
        title={t('list.title', { number: formatNumber(rules.length, language) })}
        subtitle={t('list.subtitle')}
      >
        <LoadRuleButton />
      </PageHeading>
      {error && (
        <p role="alert" className={styles.failed}>
          {t('list.failed', { message: error.message })}
        </p>
      )}
      <div className={styles.tools}>
        <SearchField />
      </div>
      <RulesTable rules={shown} own={own} counts={counts} />
    </>
  );
}
