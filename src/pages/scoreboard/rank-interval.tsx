import styles from './rank-interval.module.css';

interface RankIntervalProps {
  /** Null before it is drawn. */
  readonly interval: readonly [number, number] | null;
  /** Where the dot stands. */
  readonly rank: number | null;
  /** Number of ranks: the whole width. */
  readonly ranks: number;
}

const width = 80;
const margin = 4;

/** A rank with its interval on the scale of all ranks, the first at the left. Decorative: the text says the same. */
export function RankInterval({ interval, rank, ranks }: RankIntervalProps) {
  const x = (place: number) =>
    margin + ((width - 2 * margin) * (place - 1)) / Math.max(1, ranks - 1);
  return (
    <svg
      className={styles.interval}
      viewBox={`0 0 ${width} 12`}
      width={width}
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.scale} d={`M${margin} 6H${width - margin}`} />
      {interval && (
        <path className={styles.range} d={`M${x(interval[0]) - 1.5} 6H${x(interval[1]) + 1.5}`} />
      )}
      {rank !== null && <circle cx={x(rank)} cy="6" r="3" />}
    </svg>
  );
}
