import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { Progress } from '../../../components/layout/progress';
import { Skeleton } from '../../../components/layout/skeleton';
import { useComparison } from '../../../queries/comparison/use-comparison';
import { useConsoleSearch } from '../../../queries/use-console-search';
import { ComparisonFailed } from './comparison-failed';
import { ComparisonHeading } from './comparison-heading';
import { ComparisonSummary } from './comparison-summary';
import styles from './comparison-view.module.css';
import { DatasetDetail } from './dataset-detail';

interface ComparisonViewProps {
  readonly newer: string;
  readonly older: string;
}

/** A comparison from its start to its end: how far it is, what it found, why it failed. */
export function ComparisonView({ newer, older }: ComparisonViewProps) {
  const { t } = useTranslation('comparison');
  const { dataset: name } = useConsoleSearch();
  const { state, cancel, restart } = useComparison(newer, older);
  if (state.kind === 'failed') {
    return (
      <>
        <PageHeading title={t('title')} subtitle={t('subtitle')} />
        <ComparisonFailed failure={state.failure} newer={newer} onRestart={restart} />
      </>
    );
  }
  if (state.kind === 'cancelled') {
    return (
      <>
        <PageHeading title={t('title')} subtitle={t('subtitle')} />
        <EmptyState title={t('cancelled')} hint={t('cancelledHint')} />
        <div className={styles.actions}>
          <Button variant="primary" icon="retry" onClick={restart}>
            {t('restart')}
          </Button>
          <Link to="/data">{t('back')}</Link>
        </div>
      </>
    );
  }
  if (state.kind === 'opening') {
    return (
      <>
        <PageHeading title={t('title')} subtitle={t('opening')}>
          <Button onClick={cancel}>{t('cancel')}</Button>
        </PageHeading>
        <Skeleton lines={12} />
      </>
    );
  }
  const { comparison } = state;
  const selected = comparison.datasets.find(({ dataset }) => dataset.name === name);
  const isDone = state.kind === 'done';
  if (isDone && selected) {
    return (
      <DatasetDetail
        key={selected.dataset.name}
        engine={state.engine}
        comparison={comparison}
        difference={selected}
      />
    );
  }
  return (
    <>
      <ComparisonHeading comparison={comparison} isDone={isDone} />
      {!isDone && (
        <div className={styles.progress} role="status">
          <Progress
            done={state.done}
            total={state.total}
            label={t('title')}
            text={t('progress', { done: state.done, total: state.total })}
          />
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      )}
      <ComparisonSummary comparison={comparison} isDone={isDone} />
    </>
  );
}
