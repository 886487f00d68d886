import styles from './class-legend.module.css';

interface ValueHistogramProps {
  /** Ascending. */
  readonly values: readonly { readonly value: number; readonly classIndex: number }[];
  readonly label: string;
}

const bins = 36;
const height = 40;

/** How many values lie where, each in the colour of its class. */
export function ValueHistogram({ values, label }: ValueHistogramProps) {
  const least = values[0]?.value ?? 0;
  const width = (values.at(-1)?.value ?? 0) - least;
  const stacks = Array.from({ length: bins }, () => [] as number[]);
  for (const { value, classIndex } of values) {
    const place = width > 0 ? Math.floor(((value - least) / width) * bins) : 0;
    stacks[Math.min(bins - 1, place)]?.push(classIndex);
  }
  const highest = Math.max(1, ...stacks.map(({ length }) => length));
  const step = height / highest;
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bins} ${height}`}
      preserveAspectRatio="none"
    >
      {stacks.flatMap((stack, bin) =>
        stack.map((classIndex, place) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a value has no name, only its place.
            key={`${bin} ${place}`}
            data-class={classIndex}
            x={bin + 0.06}
            y={height - (place + 1) * step}
            width={0.88}
            height={step}
          />
        )),
      )}
    </svg>
  );
}
