import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { codeList } from '../../../catalog/code-lists';
import { parentOf } from '../../../catalog/regions';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import {
  type GradeDistribution,
  type GradeRow,
  gradeDistributions,
} from '../../../queries/evaluation/subjects/assemble-grades';
import { useSubjectKinds } from '../../../queries/evaluation/subjects/use-subject-kinds';
import { withoutCountedTwice } from '../../../queries/evaluation/subjects/without-counted-twice';
import { formatPercent } from '../../../util/format-number';
import { CoveragePanel } from './coverage-panel';
import { GradesByKind } from './grades-by-kind';
import { GradesByRegion } from './grades-by-region';
import styles from './subjects-view.module.css';
import { subjectGrades, useCodeTitle } from './use-code-title';

/** The grades of the kinds of subject, and how much of the catalogue is collected of each. */
export function SubjectsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation('subjectKinds');
  const language = useLanguage();
  const titleOf = useCodeTitle();
  const { data, error, refetch } = useSubjectKinds();
  const byKind = useMemo(() => ofKinds(data?.grades ?? []), [data]);
  const before = useMemo(() => ofKinds(data?.before ?? []), [data]);
  const isEmpty = data && data.grades.length + data.coverage.length === 0;
  return (
    <>
      <PageHeading title={finding(byKind)} subtitle={t('subtitle')} />
      {views}
      <PanelState
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
            : { kind: data ? 'ready' : 'loading' }
        }
        skeleton={<Skeleton lines={14} />}
      >
        {isEmpty ? (
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <div className={styles.view}>
            <div className={styles.kinds}>
              <GradesByKind distributions={byKind} before={before} />
            </div>
            <div className={styles.coverage}>
              <CoveragePanel rows={data?.coverage ?? []} />
            </div>
            <div className={styles.regions}>
              <GradesByRegion rows={data?.grades ?? []} kinds={byKind.map(({ key }) => key)} />
            </div>
          </div>
        )}
      </PanelState>
    </>
  );

  function finding(distributions: readonly GradeDistribution[]): string {
    const poor = subjectGrades.length - 1;
    const worst = distributions
      .filter(({ shares }) => (shares[poor] ?? 0) > 0)
      .toSorted((a, b) => (b.shares[poor] ?? 0) - (a.shares[poor] ?? 0))[0];
    if (!worst) return t('title');
    return t('finding', {
      kind: titleOf('subject_kind', worst.key),
      grade: titleOf('credit_grade', subjectGrades[poor] ?? ''),
      share: formatPercent(worst.shares[poor], language, 1),
    });
  }
}

/** The grades of each kind in all the rows' regions, in the order of the code list. */
function ofKinds(rows: readonly GradeRow[]): readonly GradeDistribution[] {
  const kinds = codeList('subject_kind').codes.map(({ code }) => code);
  const counted = withoutCountedTwice(rows, (region) => parentOf(region)?.code ?? null);
  return gradeDistributions(counted, 'kind', kinds, subjectGrades);
}
