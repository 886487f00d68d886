import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { lineOfPointer, pointerLines } from '../../../util/pointer-lines';
import type { RuleProblem } from '../../../warnings/rule-problem';
import styles from './rule-problems.module.css';

interface RuleProblemsProps {
  readonly problems: readonly RuleProblem[];
  /** The document, for the lines. */
  readonly text: string;
}

const shown = 20;

/** The values of which each sentence needs some. */
const noValues = {
  line: 0,
  column: 0,
  after: '',
  bytes: 0,
  limit: 0,
  cause: '',
  causes: '',
  department: '',
  detail: '',
  figure: '',
  figures: '',
  name: '',
};

/** Everything wrong in a rule document: where, and what to do. */
export function RuleProblems({ problems, text }: RuleProblemsProps) {
  const { t } = useTranslation('ruleEditor');
  const language = useLanguage();
  const lines = useMemo(() => pointerLines(text), [text]);
  const sentence = ({ code, values, chinese }: RuleProblem): string =>
    language !== 'en' && chinese ? chinese : t(`problem.${code}`, { ...noValues, ...values });
  return (
    <ul className={styles.problems}>
      {problems.slice(0, shown).map((problem) => (
        <li key={`${problem.where} ${problem.message}`}>
          <code>
            {problem.path === ''
              ? t('refused.whole')
              : t('refused.at', {
                  path: problem.path,
                  line: lineOfPointer(lines, problem.path),
                })}
          </code>
          <span>{sentence(problem)}</span>
        </li>
      ))}
      {problems.length > shown && <li>{t('refused.more', { count: problems.length - shown })}</li>}
    </ul>
  );
}
