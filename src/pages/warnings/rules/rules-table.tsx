import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import type { LevelCounts } from '../../../queries/warnings/counts-by-rule';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Rule } from '../../../warnings/rule-schema';
import { warningCauses } from '../../../warnings/rules';
import { warningLevels } from '../../../warnings/warning-level';
import { LevelMark } from '../level-mark';
import styles from './rules-table.module.css';

interface RulesTableProps {
  readonly rules: readonly Rule[];
  readonly own: readonly Rule[];
  /** Null until the rules have spoken. */
  readonly counts: ReadonlyMap<string, LevelCounts> | null;
}

const causes = new Map(warningCauses.map(({ code, title }) => [code, title]));

/** The rules with their method, cause and what each says now. */
export function RulesTable({ rules, own, counts }: RulesTableProps) {
  const { t } = useTranslation(['ruleEditor', 'warnings']);
  const language = useLanguage();
  const number = (rule: string, level: (typeof warningLevels)[number]) => {
    if (!counts) return '…';
    const count = counts.get(rule)?.[level] ?? 0;
    return count === 0 ? '·' : formatNumber(count, language);
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('list.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.rule')}</th>
          <th scope="col" className={styles.wide}>
            {t('list.cause')}
          </th>
          <th scope="col" className={styles.wide}>
            {t('list.method')}
          </th>
          {warningLevels.map((level) => (
            <th key={level} scope="col" className={styles.number}>
              <LevelMark level={level} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => {
          const cause = causes.get(rule.cause);
          return (
            <tr key={rule.name}>
              <th scope="row">
                <Link
                  to="/warnings/rules/$rule"
                  params={{ rule: rule.name }}
                  search={keepFilter}
                  className={styles.name}
                >
                  {textIn(language, rule.title)}
                </Link>
                {own.includes(rule) && <span className={styles.own}>{t('own')}</span>}
              </th>
              <td className={styles.wide}>{cause ? textIn(language, cause) : rule.cause}</td>
              <td className={styles.wide}>{t(`warnings:method.${rule.detect.method}`)}</td>
              {warningLevels.map((level) => (
                <td key={level} className={styles.number}>
                  {number(rule.name, level)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
