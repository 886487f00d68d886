import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { ModelProblem } from '../../../evaluation/model/model-problem';
import { lineOfPointer, pointerLines } from '../../../util/pointer-lines';
import styles from './problem-list.module.css';

interface ProblemListProps {
  readonly problems: readonly ModelProblem[];
  /** The document, for the lines. */
  readonly text: string;
}

const shown = 20;

/** The values of which each sentence needs some. */
const noValues = {
  bytes: 0,
  character: '',
  after: '',
  column: 0,
  detail: '',
  first: '',
  from: 0,
  id: '',
  limit: 0,
  line: 0,
  name: '',
  scale: 0,
  sum: 0,
  text: '',
};

/** Everything wrong in a model document: where, and what to do. */
export function ProblemList({ problems, text }: ProblemListProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const lines = useMemo(() => pointerLines(text), [text]);
  const sentence = ({ path: _, ...problem }: ModelProblem): string => {
    if (problem.code !== 'shape') {
      const { code, ...values } = problem;
      return t(`problem.${code}`, { ...noValues, ...values });
    }
    if (problem.rule) return t(`rule.${problem.rule}`);
    return language === 'en' ? problem.detail : (problem.chinese ?? problem.detail);
  };
  return (
    <ul className={styles.problems}>
      {problems.slice(0, shown).map((problem) => {
        const { path } = problem;
        return (
          <li key={JSON.stringify(problem)}>
            <code>
              {path === ''
                ? t('refused.whole')
                : t('refused.at', { path, line: lineOfPointer(lines, path) })}
            </code>
            <span>{sentence(problem)}</span>
          </li>
        );
      })}
      {problems.length > shown && <li>{t('refused.more', { count: problems.length - shown })}</li>}
    </ul>
  );
}
