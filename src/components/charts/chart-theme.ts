/** The colours a chart draws with, read from the design tokens of the page. */
export interface ChartTheme {
  readonly ink: string;
  readonly secondary: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly good: string;
  readonly concern: string;
  readonly empty: string;
  readonly mapLine: string;
  /** Five classes, low to high. */
  readonly sequential: readonly string[];
  /** Colours of text on each of the five classes. */
  readonly onSequential: readonly string[];
  /** Seven classes from low over a middle (the fourth) to high. */
  readonly diverging: readonly string[];
  readonly onDiverging: readonly string[];
  /** Six of lines that are told apart, with every kind of colour vision. */
  readonly lines: readonly string[];
  readonly fontFamily: string;
}

const tokenOf = {
  ink: '--ink',
  secondary: '--ink-2',
  line: '--line',
  surface: '--surface',
  accent: '--accent',
  good: '--good',
  concern: '--concern',
  empty: '--rate-none',
  mapLine: '--map-line',
} as const;

/** Reads the tokens in force on an element; they follow the theme of the page. */
export function readChartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const plain = Object.fromEntries(
    Object.entries(tokenOf).map(([key, name]) => [key, token(name)]),
  ) as Record<keyof typeof tokenOf, string>;
  return {
    ...plain,
    sequential: [1, 2, 3, 4, 5].map((step) => token(`--rate-${step}`)),
    onSequential: [1, 2, 3, 4, 5].map((step) => token(`--on-rate-${step}`)),
    diverging: [1, 2, 3, 4, 5, 6, 7].map((step) => token(`--diverging-${step}`)),
    onDiverging: [1, 2, 3, 4, 5, 6, 7].map((step) => token(`--on-diverging-${step}`)),
    lines: [1, 2, 3, 4, 5, 6].map((line) => token(`--line-${line}`)),
    fontFamily: style.fontFamily,
  };
}
