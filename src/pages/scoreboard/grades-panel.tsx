import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { useLanguage } from '../../components/use-language';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';
import { formatNumber } from '../../util/format-number';
import { GradeMark } from './grade-mark';
import styles from './grades-panel.module.css';
import type { GradeName } from './ranking-row';

interface GradesPanelProps {
  readonly grades: readonly (GradeName & { readonly from: number })[];
  readonly units: readonly RankedUnit[];
  /** Expected number of units of each grade over all draws; null before they are made. */
  readonly expected: readonly number[] | null;
  readonly draws: number;
}

/** How many units have each grade, and how many would be expected over all draws. */
export function GradesPanel({ grades, units, expected, draws }: GradesPanelProps) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const counts = grades.map(({ name }) => units.filter(({ grade }) => grade === name).length);
  const most = Math.max(1, ...counts, ...(expected ?? []));
  const largest = counts.indexOf(Math.max(...counts));
  const isEmpty = counts.every((count) => count === 0);
  return (
    <Panel
      title={
        isEmpty
          ? t('grades.titleNone')
          : t('grades.title', { grade: grades[largest]?.title ?? '', count: counts[largest] ?? 0 })
      }
      subtitle={
        expected
          ? t('grades.subtitle', { draws: formatNumber(draws, language) })
          : t('grades.subtitlePlain')
      }
    >
      <table className={styles.grades}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('grades.grade')}</th>
            <th scope="col">{t('grades.count')}</th>
            <th scope="col">{t('grades.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {grades.map((grade, place) => (
            <tr key={grade.name}>
              <th scope="row">
                <GradeMark place={place} count={grades.length} label={grade.title} />
                <small>{t('grades.from', { from: formatNumber(grade.from, language) })}</small>
              </th>
              <td className={styles.bar}>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * (counts[place] ?? 0)) / most} height="8" />
                </svg>
                <span>{formatNumber(counts[place], language)}</span>
              </td>
              <td className={styles.expected}>
                {expected && `(${formatNumber(expected[place], language, 1)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
