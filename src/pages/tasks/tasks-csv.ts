import type { TFunction } from 'i18next';
import type { TaskRow } from '../../queries/tasks/task-row';
import { writeCsv } from '../../reports/csv';

/** The stages of tasks as a file, with everything that is known of them. */
export function tasksCsv(rows: readonly TaskRow[], t: TFunction<'tasks'>): Blob {
  return writeCsv(
    [
      t('column.number'),
      t('column.stage'),
      t('column.section'),
      t('column.task'),
      t('lead'),
      t('column.shared'),
      t('column.start'),
      t('column.due'),
      t('column.done'),
      t('column.target'),
      t('state.label'),
      t('column.progress'),
      t('column.reported'),
      t('column.clause'),
    ],
    rows.map((row) => [
      row.number,
      row.stage,
      row.section,
      row.title,
      row.responsible.join('；'),
      row.shared.join('；'),
      row.start,
      row.due,
      row.done,
      row.target === null ? null : `${row.target}${row.targetUnit ?? ''}`,
      t(`state.${row.state}`),
      row.report?.progress ?? null,
      row.report?.date ?? null,
      row.clause,
    ]),
  );
}
