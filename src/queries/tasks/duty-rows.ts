import { datasetByName } from '../../catalog/catalog';
import type { DutySet } from './duties';

/** The fields of `work_tasks` that a duty fills, in their order. */
const fields = [
  'task_id',
  'task_set',
  'number',
  'stage',
  'region_code',
  'department_code',
  'section',
  'item',
  'title',
  'lead_units',
  'shared_units',
  'kind',
  'start_date',
  'due_date',
  'clause',
] as const;

/** Headers as the intake knows them. */
export function dutyHeaders(): string[] {
  const dataset = datasetByName('work_tasks');
  return fields.map(
    (name) => dataset.fields.find((field) => field.name === name)?.title.zh ?? name,
  );
}

/** The duties of a document as rows of the dataset of tasks, ready to be filled in and loaded. */
export function dutyRows({ document, set, duties }: DutySet): (string | number | null)[][] {
  const start = document.issued ?? document.published;
  return duties.map((duty) => [
    duty.id,
    set,
    duty.number,
    1,
    duty.region,
    duty.department,
    document.short.zh,
    duty.heading.zh,
    duty.text,
    duty.lead.join('；') || null,
    duty.shared.join('；') || null,
    duty.kind,
    start,
    duty.due,
    duty.clause,
  ]);
}
