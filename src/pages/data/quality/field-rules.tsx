import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { FieldResult } from '../../../intake/quality/quality-report-schema';
import { formatNumber } from '../../../util/format-number';
import { useRuleWords } from '../import/use-rule-words';
import styles from './quality-table.module.css';

interface FieldRulesProps {
  readonly dataset: string;
  readonly result: FieldResult;
}

/** What was found in a field: rules with examples, and what no single rule tells. */
export function FieldRules({ dataset, result }: FieldRulesProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const words = useRuleWords(dataset);
  const { completeness, timeliness, uniqueness } = result.dimensions;
  const told = (dimension: string) => result.rules.some((rule) => rule.dimension === dimension);
  const others = [
    completeness.deficient > 0 && !told('completeness')
      ? t('fields.empty', { count: completeness.deficient })
      : null,
    timeliness.deficient > 0 ? t('fields.late', { count: timeliness.deficient }) : null,
    uniqueness.deficient > 0 && !told('uniqueness')
      ? t('fields.repeated', { count: uniqueness.deficient })
      : null,
  ].filter((text) => text !== null);
  if (others.length === 0 && result.rules.length === 0) {
    return <p className={styles.note}>{t('fields.none')}</p>;
  }
  return (
    <ul className={styles.rules}>
      {others.map((text) => (
        <li key={text} data-effect="defect">
          {text}
        </li>
      ))}
      {result.rules.map(({ rule, dimension, effect, count, examples }) => (
        <li key={rule} data-effect={effect}>
          {words.rule(rule)}
          <span className={styles.note}>
            {t(`dimension.${dimension}`)} · {formatNumber(count, language)}
          </span>
          <span className={styles.examples}>
            {examples
              .filter(({ original }) => original !== '')
              .map(({ line, original }) => (
                <span key={line}>
                  {t('fields.line', { line })} <q className={styles.original}>{original}</q>
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
