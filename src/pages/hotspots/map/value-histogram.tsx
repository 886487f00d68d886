import styles from './class-legend.module.css';
import { histogramBars } from './histogram-bars';

interface ValueHistogramProps {
  /** Ascending. */
  readonly values: readonly { readonly value: number; readonly classIndex: number }[];
  readonly label: string;
}

const bins = 36;
const height = 40;

/** How many values lie where, each in the colour of its class. */
export function ValueHistogram({ values, label }: ValueHistogramProps) {
  const bars = histogramBars(values, bins);
  const step = height / Math.max(1, ...bars.map(({ to }) => to));
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bins} ${height}`}
      preserveAspectRatio="none"
    >
      {bars.map(({ bin, classIndex, from, to }) => (
        <rect
          key={`${bin} ${classIndex}`}
          data-class={classIndex}
          x={bin + 0.06}
          y={height - to * step}
          width={0.88}
          height={(to - from) * step}
        />
      ))}
    </svg>
  );
}
