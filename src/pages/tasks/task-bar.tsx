import type { TaskRow } from '../../queries/tasks/task-row';
import { daysBetween } from '../../util/civil-date';
import styles from './task-bar.module.css';

/** The first and the last day that tasks are drawn over. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** From the first start to the last limit or end, or to the as-of date where that is later. */
export function timeSpan(rows: readonly TaskRow[], asOf: string): TimeSpan {
  const days = rows
    .flatMap(({ start, due, done }) => [start, due, done].filter((day) => day !== null))
    .concat(asOf)
    .sort();
  return { from: days[0] ?? asOf, to: days.at(-1) ?? asOf };
}

interface TaskBarProps {
  readonly row: TaskRow;
  readonly span: TimeSpan;
  readonly asOf: string;
}

/** The time of a task: a bar to its limit, open at the end without one; a dot where it was done. */
export function TaskBar({ row, span, asOf }: TaskBarProps) {
  const whole = Math.max(1, daysBetween(span.from, span.to));
  const at = (day: string) => (100 * daysBetween(span.from, day)) / whole;
  const start = at(row.start ?? span.from);
  const end = row.due === null ? 100 : at(row.due);
  const isDone = row.done !== null && row.done <= asOf;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x={start}
        y="4"
        width={Math.max(0.8, end - start)}
        height="4"
        data-state={row.state}
        data-open={row.due === null || undefined}
      />
      <path d={`M${at(asOf)} 0V12`} className={styles.today} />
      {isDone && row.done !== null && (
        <path d={`M${at(row.done)} 1V11`} className={styles.done} data-state={row.state} />
      )}
    </svg>
  );
}
