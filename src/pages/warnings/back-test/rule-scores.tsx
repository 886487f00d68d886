import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { textIn } from '../../../util/language';
import type { RuleSetScore } from '../../../warnings/backtest/score-rule-set';
import { isStatistical } from '../../../warnings/rule-datasets';
import type { Rule } from '../../../warnings/rule-schema';
import { isOwnRule } from '../../../warnings/rules';
import styles from './rule-scores.module.css';
import { useScoreText } from './use-score-text';

interface RuleScoresProps {
  readonly rules: readonly Rule[];
  readonly scoreOf: (set: string) => RuleSetScore;
  readonly chosen: string;
  readonly onChoose: (rule: string) => void;
}

/** Each rule by itself: how much of what it can see it found, how right and how early it was. */
export function RuleScores({ rules, scoreOf, chosen, onChoose }: RuleScoresProps) {
  const { t } = useTranslation(['backTest', 'warnings']);
  const language = useLanguage();
  const text = useScoreText();
  const scored = useMemo(
    () => rules.map((rule) => ({ rule, score: scoreOf(rule.name) })),
    [rules, scoreOf],
  );
  return (
    <PlainTable
      caption={t('warnings:tableOf', { title: t('rules.title') })}
      columns={[
        { key: 'rule', title: t('episodes.rule') },
        { key: 'recall', title: t('figures.recall'), numeric: true },
        { key: 'precision', title: t('figures.precision'), numeric: true },
        { key: 'lead', title: t('figures.lead'), numeric: true },
        { key: 'warnings', title: t('figures.perMonth'), numeric: true },
      ]}
      rows={scored.map(({ rule, score }) => ({
        key: rule.name,
        cells: [
          <button
            key="rule"
            type="button"
            className={styles.rule}
            aria-pressed={rule.name === chosen}
            onClick={() => onChoose(rule.name)}
          >
            {textIn(language, rule.title)}
            {isOwnRule(rule.name) && ` (${t('rules.own')})`}
          </button>,
          text.recall(score),
          isStatistical(rule) ? text.precision(score) : t('rules.fact'),
          text.lead(score),
          text.perMonth(score),
        ],
      }))}
    />
  );
}
