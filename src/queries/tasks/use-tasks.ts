import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetByName } from '../../catalog/catalog';
import { civilDate } from '../../sql/civil-date';
import { filterPredicate } from '../../sql/filter-predicate';
import { sql } from '../../sql/sql';
import { type RecordRow, rowsOf } from '../records/record-blocks';
import { useFilter } from '../use-filter';
import { useWorkspace } from '../use-workspace';
import { stateOfTask, type TaskRow } from './task-row';

/** All stages of tasks of the chosen units, with the latest report on each, in the order of the plan. */
export function useTasks() {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const { filter } = useFilter();
  const { regions, departments } = filter;
  const text = useMemo(
    () => tasksStatement({ regions, departments }, asOf),
    [regions, departments, asOf],
  );
  const { data, error, refetch } = useQuery({
    queryKey: ['tasks', snapshot?.location ?? null, revision, text],
    queryFn: async ({ signal }) => rowsOf(await engine.query(text, { signal })),
  });
  const rows = useMemo(() => data?.map((row) => taskRow(row, asOf)) ?? null, [data, asOf]);
  return { data: rows, error, refetch: () => void refetch() };
}

/** The SELECT of the stages of tasks; a report counts from its date on. */
export function tasksStatement(
  units: { readonly regions: readonly string[]; readonly departments: readonly string[] },
  asOf: string,
): string {
  const where = filterPredicate(
    datasetByName('work_tasks'),
    { from: null, to: null, areas: [], ...units },
    null,
  );
  return sql`SELECT "work_tasks".*, "report"."reported_date", "report"."progress", CAST("report"."state" AS VARCHAR) AS "report_state", "report"."note" AS "report_note"
FROM "work_tasks" LEFT JOIN (
SELECT "task_id" AS "of_task", arg_max("reported_date", "reported_date") AS "reported_date", arg_max("progress", "reported_date") AS "progress", arg_max("state", "reported_date") AS "state", arg_max("note", "reported_date") AS "note"
FROM "task_reports" WHERE "reported_date" <= ${civilDate(asOf)} GROUP BY "task_id"
) AS "report" ON "report"."of_task" = "work_tasks"."task_id"
WHERE ${where}
ORDER BY "task_set", "number", "stage", "task_id"`.text;
}

function taskRow(row: RecordRow, asOf: string): TaskRow {
  const text = (name: string) => {
    const value = row[name];
    return value === null || value === undefined ? null : String(value);
  };
  const date = (name: string) => text(name)?.slice(0, 10) ?? null;
  const number = (name: string) => {
    const value = row[name];
    return value === null || value === undefined ? null : Number(value);
  };
  const units = (name: string) =>
    text(name)
      ?.split('；')
      .filter((unit) => unit !== '') ?? [];
  const [lead, shared] = [units('lead_units'), units('shared_units')];
  const reported = date('reported_date');
  const stage = {
    id: text('task_id') ?? '',
    set: text('task_set') ?? '',
    number: number('number') ?? 0,
    stage: number('stage') ?? 1,
    section: text('section') ?? '',
    title: text('title') ?? '',
    responsible: lead.length > 0 ? lead : shared,
    shared: lead.length > 0 ? shared : [],
    start: date('start_date'),
    due: date('due_date'),
    done: date('done_date'),
    target: number('target'),
    targetUnit: text('target_unit'),
    clause: text('clause'),
    report:
      reported === null
        ? null
        : {
            date: reported,
            progress: number('progress'),
            state: text('report_state') ?? '',
            note: text('report_note'),
          },
  };
  return { ...stage, state: stateOfTask(stage, asOf) };
}
