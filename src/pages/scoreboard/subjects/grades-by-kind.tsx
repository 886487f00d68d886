import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import {
  fewestPersons,
  type GradeDistribution,
} from '../../../queries/evaluation/subjects/assemble-grades';
import { formatDate } from '../../../util/format-date';
import { formatNumber, formatPercent, formatSigned } from '../../../util/format-number';
import { gradesCsv } from './grades-csv';
import styles from './grades-table.module.css';
import { ShareBar } from './share-bar';
import { subjectGrades, useCodeTitle } from './use-code-title';

interface GradesByKindProps {
  readonly distributions: readonly GradeDistribution[];
  /** A year before. */
  readonly before: readonly GradeDistribution[];
}

/** How many subjects of each kind have each grade, and how the share of the best has changed. */
export function GradesByKind({ distributions, before }: GradesByKindProps) {
  const { t } = useTranslation('subjectKinds');
  const language = useLanguage();
  const titleOf = useCodeTitle();
  const evaluated = distributions.map((each) => each.evaluated).toSorted();
  const earlier = new Map(before.map((each) => [each.key, each.shares[0] ?? null]));
  return (
    <Panel
      title={t('grades.title')}
      subtitle={t('grades.subtitle', { date: formatDate(evaluated.at(-1), language) })}
      status={distributions.length === 0 ? { kind: 'empty' } : { kind: 'ready' }}
      menu={
        <>
          <Link
            to="/ledgers/$dataset"
            params={{ dataset: 'subject_grades' }}
            search={keepFilter}
            className={styles.link}
          >
            {t('records')}
          </Link>
          <PanelMenu of={t('grades.title')}>
            <PanelMenuItem icon="download" label={t('exportCsv')} onSelect={exportCsv} />
          </PanelMenu>
        </>
      }
    >
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('tableOf', { title: t('grades.title') })}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">{t('grades.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col" data-numeric>
                {t('subjects')}
              </th>
              <th scope="col" className={styles.bar}>
                {t('distribution')}
              </th>
              {subjectGrades.map((grade) => (
                <th key={grade} scope="col" data-numeric>
                  {titleOf('credit_grade', grade)}
                </th>
              ))}
              <th scope="col" data-numeric>
                {t('meanScore')}
              </th>
              <th scope="col" data-numeric>
                {t('grades.change', { grade: titleOf('credit_grade', subjectGrades[0] ?? '') })}
              </th>
            </tr>
          </thead>
          <tbody>
            {distributions.map(({ key, subjects, shares, meanScore }) => {
              const old = earlier.get(key) ?? null;
              const now = shares[0] ?? null;
              const change = old === null || now === null ? null : 100 * (now - old);
              return (
                <tr key={key}>
                  <th scope="row">{titleOf('subject_kind', key)}</th>
                  <td data-numeric>{formatNumber(subjects, language)}</td>
                  <td className={styles.bar}>
                    <ShareBar shares={shares} />
                  </td>
                  {shares.map((share, place) => (
                    <td key={subjectGrades[place]} data-numeric>
                      {formatPercent(share, language, 1)}
                    </td>
                  ))}
                  <td data-numeric>{formatNumber(meanScore, language, 1)}</td>
                  <td data-numeric data-tone={toneOf(change)}>
                    {formatSigned(change, language, 1)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>{t('grades.note', { fewest: fewestPersons })}</p>
    </Panel>
  );

  function exportCsv(): void {
    const file = gradesCsv(distributions, {
      key: t('kind'),
      subjects: t('subjects'),
      grades: subjectGrades.map((grade) => titleOf('credit_grade', grade)),
      meanScore: t('meanScore'),
      evaluated: t('evaluated'),
      name: (kind) => titleOf('subject_kind', kind),
    });
    saveFile(file, 'subject-grades-kinds.csv');
  }
}

function toneOf(change: number | null): 'good' | 'concern' | undefined {
  if (change === null || Math.abs(change) < 0.05) return undefined;
  return change > 0 ? 'good' : 'concern';
}
