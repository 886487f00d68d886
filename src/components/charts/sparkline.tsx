import classes from './sparkline.module.css';

export interface SparklineProps {
  /** Values in order; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
}

/** A line without axes, in its own range, its last point marked. Decorative: the figures stand beside it. */
export function Sparkline({ values, width = 72, height = 22 }: SparklineProps) {
  const points = sparklinePoints(values, width, height);
  const last = points.at(-1);
  return (
    <svg
      className={classes.sparkline}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path d={pathOf(points)} />
      {last ? <circle cx={last[0]} cy={last[1]} r={2} /> : null}
    </svg>
  );
}

/** Points of the values that are there, scaled into the box less a margin of 3 pixels. */
export function sparklinePoints(
  values: readonly (number | null)[],
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  const margin = 3;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const share = span === 0 ? 0.5 : (value - low) / span;
    const y = height - margin - share * (height - 2 * margin);
    return [[round(margin + index * step), round(y)] as const];
  });
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
