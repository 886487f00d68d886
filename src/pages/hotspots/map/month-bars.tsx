import styles from './time-bar.module.css';

interface MonthBarsProps {
  readonly totals: readonly number[];
  /** Places of the first and last month of the period. */
  readonly from: number;
  readonly to: number;
}

/** How many events each month has; those of the period stand out. */
export function MonthBars({ totals, from, to }: MonthBarsProps) {
  const most = Math.max(1, ...totals);
  return (
    <svg
      aria-hidden="true"
      className={styles.months}
      viewBox={`0 0 ${totals.length} 1`}
      preserveAspectRatio="none"
    >
      {totals.map((total, month) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
          key={month}
          data-within={(month >= from && month <= to) || undefined}
          x={month + 0.1}
          y={1 - total / most}
          width={0.8}
          height={total / most}
        />
      ))}
    </svg>
  );
}
