import { useTranslation } from 'react-i18next';
import { CitedText } from '../../../components/layout/cited-text';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import { useClauses } from '../../../queries/use-clauses';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import styles from './rule-card.module.css';
import { Section } from './section';

/** What a rule looks for, how, with which parameters, on which clauses, and what it cannot see. */
export function RuleCard({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const { data: cited } = useClauses(rule.clauses);
  const { method, ...parameters } = rule.detect;
  return (
    <Section title={t('drawer.card', { rule: textIn(language, rule.title) })}>
      <dl className={styles.card}>
        <dt>{t('drawer.method')}</dt>
        <dd>{t(`method.${method}`)}</dd>
        <dt>{t('drawer.limits')}</dt>
        <dd>{textIn(language, rule.limits)}</dd>
        <dt>{t('drawer.parameters')}</dt>
        <dd>
          <ul className={styles.parameters}>
            {Object.entries(parameters).map(([name, value]) => (
              <li key={name}>
                <code>
                  {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
                </code>
              </li>
            ))}
          </ul>
          {rule.coolDownDays > 0 && (
            <p>{t('drawer.coolDown', { days: formatNumber(rule.coolDownDays, language) })}</p>
          )}
        </dd>
      </dl>
      <h4 className={styles.clauses}>{t('drawer.clauses')}</h4>
      {cited ? (
        cited.map(({ clause, document }) => (
          <CitedText
            key={clause.id}
            heading={textIn(language, clause.heading)}
            source={`${textIn(language, document.short)} · ${clause.id}`}
            text={clause.text}
            lang="zh-CN"
          />
        ))
      ) : (
        <Skeleton lines={3} />
      )}
    </Section>
  );
}
