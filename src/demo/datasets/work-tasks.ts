import type { WorkTask } from '../../catalog/tasks/parse-tasks';
import { workTasks as tasks } from '../../catalog/tasks/work-tasks';
import { unitNamed } from '../../catalog/units';
import { dayNumber } from '../../util/civil-date';
import type { Random } from '../../util/random';
import type { DatasetGenerator, DemoRow } from '../demo-row';

const province = '330000';
const begins = dayNumber('2017-02-26');

/** The 85 tasks of the 531X action plan with their stages; when they were done is invented. */
export const workTasks: DatasetGenerator = {
  dataset: 'work_tasks',
  knownOn: 'start_date',
  forgotten: ['done_date'],
  start() {
    return function* (month, random): Iterable<DemoRow> {
      if (month.index > 0) return;
      for (const task of tasks) yield* stages(task, random);
    };
  },
};

interface Stage {
  readonly start: number;
  readonly due: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly kind: string;
}

function* stages(task: WorkTask, random: Random): Iterable<DemoRow> {
  const { lead, shared } = task.responsibility;
  const first = lead[0] ?? shared[0] ?? '';
  const unit = unitNamed('X', first);
  for (const [index, stage] of stagesOf(task).entries()) {
    const late = random.chance(0.12);
    yield {
      task_id: `X-${String(task.number).padStart(2, '0')}-${index + 1}`,
      task_set: 'zj_531x',
      number: task.number,
      stage: index + 1,
      region_code: unit?.region ?? province,
      department_code: unit?.department ?? null,
      section: task.section,
      item: task.item,
      title: task.task,
      lead_units: lead.join('；') || null,
      shared_units: shared.join('；') || null,
      kind: stage.kind,
      start_date: stage.start,
      due_date: stage.due,
      done_date:
        stage.due === null
          ? null
          : late
            ? stage.due + random.between(5, 150)
            : stage.due - random.below(60),
      target: stage.target,
      target_unit: stage.unit,
      clause: task.clause,
    };
  }
}

function stagesOf({ schedule }: WorkTask): Stage[] {
  const open = { start: begins, target: null, unit: null };
  switch (schedule.kind) {
    case 'deadline':
    case 'staged':
      return schedule.milestones.map(({ date, share, atLeast }) => ({
        start: begins,
        due: dayNumber(date),
        target: share === null ? atLeast : Math.round(share * 100),
        unit: share === null ? (atLeast === null ? null : '个') : '%',
        kind: schedule.kind,
      }));
    case 'start':
      return [{ ...open, due: dayNumber(schedule.startBy), kind: 'start' }];
    case 'continuous':
      if (schedule.years.length === 0) return [{ ...open, due: null, kind: 'continuous' }];
      return schedule.years.map((year) => ({
        ...open,
        start: Math.max(begins, dayNumber(`${year}-01-01`)),
        due: dayNumber(`${year}-12-31`),
        kind: 'continuous',
      }));
    case 'quota':
      return schedule.quotas.map(({ atLeast }) => ({
        start: Math.max(begins, dayNumber(`${schedule.fromYear}-01-01`)),
        due: null,
        target: atLeast,
        unit: '例/年',
        kind: 'quota',
      }));
  }
}
