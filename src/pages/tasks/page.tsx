import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Select } from '../../components/controls/select';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { Skeleton } from '../../components/layout/skeleton';
import { saveFile } from '../../components/save-file';
import { useLanguage } from '../../components/use-language';
import { type TaskRow, taskStates } from '../../queries/tasks/task-row';
import { useTasks } from '../../queries/tasks/use-tasks';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import { DutiesPanel } from './duties-panel';
import styles from './page.module.css';
import { tasksCsv } from './tasks-csv';
import { TasksMatrix } from './tasks-matrix';
import { TasksTimeline } from './tasks-timeline';

/** The tasks of the plans: who leads each, by when, and how it stands. */
export function Page() {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const { data, error, refetch } = useTasks();
  const [kind, setKind] = usePageParameter('kind');
  const [lead, setLead] = usePageParameter('unit');
  const [search] = usePageParameter('search');
  const state = taskStates.find((each) => each === kind) ?? null;
  const shown = useMemo(
    () => (data ?? []).filter((row) => isShown(row, state, lead, search)),
    [data, state, lead, search],
  );
  const leads = useMemo(
    () =>
      [...new Set((data ?? []).flatMap((row) => row.responsible))].sort((a, b) =>
        a.localeCompare(b),
      ),
    [data],
  );
  if (error || !data) {
    return (
      <>
        <PageHeading title={t('title')} />
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
  const overdue = data.filter((row) => row.state === 'overdue').length;
  const done = data.filter((row) => row.state === 'on_time' || row.state === 'late').length;
  return (
    <>
      <PageHeading
        title={t('finding', { stages: data.length, done, overdue })}
        subtitle={t('subtitle', { date: formatDate(asOf, language) })}
      >
        <Button
          icon="download"
          disabled={shown.length === 0}
          onClick={() => saveFile(tasksCsv(shown, t), `${t('title')}.csv`)}
        >
          {t('csv')}
        </Button>
      </PageHeading>
      {data.length === 0 ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <>
          <TasksMatrix
            rows={data}
            chosen={lead}
            onLead={(name) => setLead(name === lead ? null : name)}
          />
          <div className={styles.choices}>
            <Select
              label={t('state.label')}
              value={state ?? ''}
              options={[
                { value: '', label: t('state.all') },
                ...taskStates.map((value) => ({ value, label: t(`state.${value}`) })),
              ]}
              onChange={(value) => setKind(value === '' ? null : value)}
            />
            <Select
              label={t('lead')}
              value={lead ?? ''}
              options={[
                { value: '', label: t('leadAll') },
                ...leads.map((value) => ({ value, label: value })),
              ]}
              onChange={(value) => setLead(value === '' ? null : value)}
            />
            <span className={styles.count}>{t('shown', { count: shown.length })}</span>
          </div>
          {shown.length === 0 ? (
            <EmptyState title={t('noneShown')} />
          ) : (
            <TasksTimeline rows={shown} asOf={asOf} />
          )}
        </>
      )}
      <DutiesPanel />
    </>
  );
}

function isShown(
  row: TaskRow,
  state: TaskRow['state'] | null,
  lead: string | null,
  search: string | null,
): boolean {
  if (state !== null && row.state !== state) return false;
  if (lead !== null && !row.responsible.includes(lead)) return false;
  const wanted = search?.trim() ?? '';
  return wanted === '' || row.title.includes(wanted) || row.section.includes(wanted);
}
