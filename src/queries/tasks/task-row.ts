import { addDays } from '../../util/civil-date';

/** How a stage of a task stands at the as-of date; `continuous`: work without an end. */
export const taskStates = ['overdue', 'soon', 'running', 'continuous', 'late', 'on_time'] as const;
export type TaskState = (typeof taskStates)[number];

/** The latest report on a stage of a task. */
export interface TaskReport {
  readonly date: string;
  /** Per cent of what is asked for; null where it is not stated. */
  readonly progress: number | null;
  readonly state: string;
  readonly note: string | null;
}

/** A stage of a task as it is in the data; dates are civil dates. */
export interface TaskStage {
  readonly id: string;
  readonly set: string;
  readonly number: number;
  readonly stage: number;
  readonly section: string;
  readonly title: string;
  /** The units that lead it; where none leads, all that it is given to. */
  readonly responsible: readonly string[];
  readonly shared: readonly string[];
  readonly start: string | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly target: number | null;
  readonly targetUnit: string | null;
  readonly clause: string | null;
  readonly report: TaskReport | null;
}

export interface TaskRow extends TaskStage {
  readonly state: TaskState;
}

/** Days before its limit from which a task is due soon. */
const soonDays = 30;

/** How a stage stands: done in time or late by the as-of date, else past its limit, near it, before it. */
export function stateOfTask(
  { due, done }: Pick<TaskStage, 'due' | 'done'>,
  asOf: string,
): TaskState {
  if (done !== null && done <= asOf) return due !== null && done > due ? 'late' : 'on_time';
  if (due === null) return 'continuous';
  if (due < asOf) return 'overdue';
  return due <= addDays(asOf, soonDays) ? 'soon' : 'running';
}

/** The number of stages of each state, by key; the key with the most that is overdue first, then the most. */
export function countTasks(
  rows: readonly TaskRow[],
  keysOf: (row: TaskRow) => readonly string[],
): readonly { readonly key: string; readonly counts: Readonly<Record<TaskState, number>> }[] {
  const found = new Map<string, Record<TaskState, number>>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const counts = found.get(key) ?? emptyCounts();
      counts[row.state] += 1;
      found.set(key, counts);
    }
  }
  const total = (counts: Readonly<Record<TaskState, number>>) =>
    taskStates.reduce((sum, state) => sum + counts[state], 0);
  return [...found]
    .map(([key, counts]) => ({ key, counts }))
    .sort((a, b) => b.counts.overdue - a.counts.overdue || total(b.counts) - total(a.counts));
}

function emptyCounts(): Record<TaskState, number> {
  return { overdue: 0, soon: 0, running: 0, continuous: 0, late: 0, on_time: 0 };
}
