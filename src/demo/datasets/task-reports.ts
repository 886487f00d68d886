import texts from '../../../data/demo/texts.json';
import type { Random } from '../../util/random';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsQuarter } from '../time/period-end';
import { rowsByMonth } from '../world/rows-by-month';
import { workTasks } from './work-tasks';

const quarter = 91;

/** Quarterly reports of each stage until it was done; of work without an end, to this day. */
export const taskReports: DatasetGenerator = {
  dataset: 'task_reports',
  knownOn: 'reported_date',
  start(world) {
    const tasks = rowsByMonth(workTasks, world)(0);
    return function* (month, random): Iterable<DemoRow> {
      for (const task of tasks) {
        if (month.index === 0) yield* past(task, month.first, random);
        if (task.due_date !== null || !endsQuarter(month)) continue;
        const started = Number(task.start_date);
        const day = month.workingDays.at(-3) ?? month.last;
        const progress = Math.min(100, month.ofYear * 8 + random.below(12));
        yield report(task, Math.floor((day - started) / quarter), day, progress, random);
      }
    };
  },
};

function* past(task: DemoRow, until: number, random: Random): Iterable<DemoRow> {
  const start = Number(task.start_date);
  const due = Number(task.due_date ?? until);
  const done = Number(task.done_date ?? until);
  let number = 0;
  for (let day = start + quarter; day < Math.min(done, until); day += quarter) {
    number += 1;
    const share =
      task.due_date === null ? random.between(20, 100) : ((day - start) * 95) / (due - start);
    yield report(task, number, day, Math.min(95, Math.round(share)), random);
  }
  if (task.done_date !== null && done < until) yield report(task, number + 1, done, 100, random);
}

function report(
  task: DemoRow,
  number: number,
  day: number,
  progress: number,
  random: Random,
): DemoRow {
  const state =
    progress === 100 && task.done_date !== null
      ? 'done'
      : random.chance(0.12)
        ? 'behind'
        : 'on_course';
  return {
    report_id: `${task.task_id}-${String(number).padStart(2, '0')}`,
    task_id: task.task_id ?? null,
    region_code: task.region_code ?? null,
    department_code: task.department_code ?? null,
    reported_date: day,
    progress,
    achieved:
      typeof task.target === 'number' && task.kind === 'quota'
        ? Math.round((task.target * progress) / 100)
        : null,
    state,
    note: random.pick(texts.taskNotes[state]),
  };
}
