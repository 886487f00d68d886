import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { Skeleton } from '../../components/layout/skeleton';
import { useChosenModel } from '../../queries/evaluation/use-chosen-model';
import { useEvaluationMonth } from '../../queries/evaluation/use-evaluation-month';
import { useScopedModel } from '../../queries/evaluation/use-scoped-model';
import { useScoredModel } from '../../queries/evaluation/use-scored-model';
import { usePageParameter } from '../../queries/use-page-parameter';
import { ModelPicker } from './model-picker';
import styles from './page.module.css';
import { ScoresView } from './scores-view';
import { ViewSwitch } from './view-switch';
import { viewOfParameter } from './views';

const ChangeView = lazy(() =>
  import('./change/change-page').then((module) => ({ default: module.ChangePage })),
);
const ComparisonPage = lazy(() =>
  import('./units/comparison-page').then((module) => ({ default: module.ComparisonPage })),
);
const RatingsView = lazy(() =>
  import('./ratings/ratings-view').then((module) => ({ default: module.RatingsView })),
);
const SubjectsView = lazy(() =>
  import('./subjects/subjects-view').then((module) => ({ default: module.SubjectsView })),
);
const UnitPanel = lazy(() =>
  import('./unit/unit-panel').then((module) => ({ default: module.UnitPanel })),
);

/** Who does well, who does not, and why? */
export function Page() {
  const { t } = useTranslation('scoreboard');
  const chosen = useChosenModel();
  const model = useScopedModel(chosen.model);
  const { data: scored, error, refetch } = useScoredModel(model);
  const month = useEvaluationMonth(scored);
  const [parameter] = usePageParameter('view');
  const view = viewOfParameter(parameter);
  const [unit, setUnit] = usePageParameter('unit');
  const views = <ViewSwitch view={view} />;
  const picker = (
    <>
      <ModelPicker chosen={chosen} />
      {chosen.unknown !== null && (
        <p role="status" className={styles.unknown}>
          {t('model.unknown', { name: chosen.unknown })}
        </p>
      )}
    </>
  );

  if (view === 'subjects') {
    return (
      <Suspense fallback={<Skeleton lines={16} />}>
        <SubjectsView views={views} />
      </Suspense>
    );
  }
  if (error || !scored) {
    return (
      <>
        <PageHeading title={t('title')}>{picker}</PageHeading>
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: refetch }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={16} />}
        />
      </>
    );
  }
  if (chosen.model.unitLevel === 'township' || month === null) {
    const reason = chosen.model.unitLevel === 'township' ? 'township' : 'noData';
    return (
      <>
        <PageHeading title={t('title')}>{picker}</PageHeading>
        <EmptyState title={t(`empty.${reason}`)} hint={t(`empty.${reason}Hint`)} />
      </>
    );
  }
  return (
    <>
      {view === 'change' ? (
        <Suspense fallback={<Skeleton lines={16} />}>
          <ChangeView scored={scored} month={month} picker={picker} views={views} />
        </Suspense>
      ) : view === 'ratings' ? (
        <Suspense fallback={<Skeleton lines={16} />}>
          <RatingsView scored={scored} picker={picker} views={views} />
        </Suspense>
      ) : view === 'compare' ? (
        <Suspense fallback={<Skeleton lines={16} />}>
          <ComparisonPage scored={scored} month={month} picker={picker} views={views} />
        </Suspense>
      ) : (
        <ScoresView
          scored={scored}
          month={month}
          isTrying={view === 'whatif'}
          picker={picker}
          views={views}
        />
      )}
      {unit !== null && (
        <Suspense>
          <UnitPanel scored={scored} month={month} unit={unit} onClose={() => setUnit(null)} />
        </Suspense>
      )}
    </>
  );
}
