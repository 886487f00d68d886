import { useMemo } from 'react';
import type { CalendarDay } from '../../../queries/hotspots/event-calendar';
import { classOf } from '../../../stats/class-breaks';
import styles from './calendar-grid.module.css';

interface CalendarGridProps {
  readonly days: readonly CalendarDay[];
  /** Lower bounds of the classes of days with events. */
  readonly breaks: readonly number[];
  readonly label: string;
  /** Short names, Monday first. */
  readonly weekdays: readonly string[];
  readonly formatMonth: (month: string, isFirst: boolean) => string;
  /** Whether a day lies outside the period of the filter. */
  readonly isFaded: (day: CalendarDay) => boolean;
  readonly wordsOf: (day: CalendarDay) => string;
  readonly onSelect: (month: string) => void;
}

const cell = 12;
const step = 14;
const left = 26;
const top = 18;

/** Weeks as columns and weekdays as rows; days of rest are round, days beyond chance have a frame. */
export function CalendarGrid(props: CalendarGridProps) {
  const { days, breaks, label, weekdays, formatMonth, isFaded, wordsOf, onSelect } = props;
  const placed = useMemo(() => {
    const offset = days[0]?.weekday ?? 0;
    return days.map((day, place) => ({ ...day, week: Math.floor((place + offset) / 7) }));
  }, [days]);
  const months = placed.filter(({ day }) => day.endsWith('-01'));
  const weeks = (placed.at(-1)?.week ?? 0) + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <svg
        width={left + weeks * step}
        height={top + 7 * step}
        role="img"
        aria-label={label}
        className={styles.grid}
      >
        {weekdays.map((name, row) =>
          row % 2 === 0 ? (
            <text key={name} x={0} y={top + row * step + 10}>
              {name}
            </text>
          ) : null,
        )}
        {months.map(({ month, week }, place) => (
          <text key={month} x={left + week * step} y={11}>
            {formatMonth(month, place === 0)}
          </text>
        ))}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the table, its twin, has a link a month. */}
        <g
          onClick={({ target }) => {
            const { month } = (target as SVGElement).dataset;
            if (month) onSelect(month);
          }}
        >
          {placed.map((day) => (
            <rect
              key={day.day}
              x={left + day.week * step}
              y={top + day.weekday * step}
              width={cell}
              height={cell}
              rx={day.isWorking ? 1 : cell / 2}
              data-month={day.month}
              data-class={day.events === 0 ? 'none' : (classOf(day.events, breaks) ?? 0)}
              data-beyond={day.isBeyond || undefined}
              data-faded={isFaded(day) || undefined}
            >
              <title>{wordsOf(day)}</title>
            </rect>
          ))}
        </g>
      </svg>
    </section>
  );
}
