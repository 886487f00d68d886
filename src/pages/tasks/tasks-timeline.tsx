import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import type { TaskRow } from '../../queries/tasks/task-row';
import { formatDate } from '../../util/format-date';
import { TaskBar, timeSpan } from './task-bar';
import styles from './tasks-timeline.module.css';

interface TasksTimelineProps {
  readonly rows: readonly TaskRow[];
  readonly asOf: string;
}

/** Every stage of every task under its section: who, by when, its time as a bar, how it stands. */
export function TasksTimeline({ rows, asOf }: TasksTimelineProps) {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const span = timeSpan(rows, asOf);
  const sections = [...new Set(rows.map(({ section }) => section))];
  return (
    <table className={styles.tasks}>
      <caption className="visually-hidden">{t('timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.number')}</th>
          <th scope="col">{t('column.task')}</th>
          <th scope="col" className={styles.wide}>
            {t('lead')}
          </th>
          <th scope="col">{t('column.due')}</th>
          <th scope="col" className={styles.bar}>
            <span className={styles.ends}>
              <span>{span.from.slice(0, 4)}</span>
              <span>{span.to.slice(0, 4)}</span>
            </span>
          </th>
          <th scope="col">{t('state.label')}</th>
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section}>
          <tr>
            <th scope="rowgroup" colSpan={6} className={styles.section}>
              {section}
            </th>
          </tr>
          {rows
            .filter((row) => row.section === section)
            .map((row) => (
              <tr key={row.id}>
                <td className={styles.number}>
                  {row.stage > 1 ? `${row.number}-${row.stage}` : row.number}
                </td>
                <td className={styles.title}>
                  <Link
                    to="/ledgers/$dataset"
                    params={{ dataset: 'work_tasks' }}
                    search={({ snapshot }) => ({ snapshot, record: row.id })}
                  >
                    {row.title}
                  </Link>
                  {row.target !== null && (
                    <small>{t('target', { target: `${row.target}${row.targetUnit ?? ''}` })}</small>
                  )}
                </td>
                <td className={styles.wide}>{row.responsible.join('、') || '–'}</td>
                <td className={styles.date}>
                  {row.due === null ? t('noEnd') : formatDate(row.due, language)}
                </td>
                <td className={styles.bar}>
                  <TaskBar row={row} span={span} asOf={asOf} />
                </td>
                <td className={styles.state} data-state={row.state}>
                  {t(`state.${row.state}`)}
                  {row.state !== 'on_time' &&
                    row.state !== 'late' &&
                    row.report?.progress != null && (
                      <small>{t('progress', { progress: row.report.progress })}</small>
                    )}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
