import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { PlainTable } from '../tables/plain-table';
import { Chart } from './chart';
import type { ChartTheme } from './chart-theme';
import styles from './waterfall.module.css';
import { type WaterfallInput, waterfallOption } from './waterfall-option';

interface WaterfallProps {
  readonly input: Omit<WaterfallInput, 'labelWidth'>;
  /** What the chart shows, for those who cannot see it. */
  readonly label: string;
  readonly words: {
    readonly table: string;
    readonly part: string;
    readonly points: string;
  };
}

const rowHeight = 24;

/** How a figure comes from another step by step, with the table that says the same. */
export function Waterfall({ input, label, words }: WaterfallProps) {
  const themeKey = useComputedColorScheme('light');
  const isNarrow = window.innerWidth < 720;
  const option = useMemo(
    () => (theme: ChartTheme) =>
      waterfallOption({ ...input, labelWidth: isNarrow ? 128 : 220 }, theme),
    [input, isNarrow],
  );
  const { start, end, steps, formatPoints, formatTotal } = input;
  return (
    <>
      <div style={{ height: (steps.length + 2) * rowHeight + 4 }}>
        <Chart label={label} themeKey={themeKey} option={option} />
      </div>
      <details className={styles.twin}>
        <summary>{words.table}</summary>
        <PlainTable
          caption={label}
          columns={[
            { key: 'part', title: words.part },
            { key: 'points', title: words.points, numeric: true },
          ]}
          rows={[
            { key: 'start', cells: [start.label, formatTotal(start.value)] },
            ...steps.map((step) => ({
              key: `step ${step.key}`,
              cells: [step.label, formatPoints(step.points)],
            })),
            { key: 'end', cells: [end.label, formatTotal(end.value)] },
          ]}
        />
      </details>
    </>
  );
}
