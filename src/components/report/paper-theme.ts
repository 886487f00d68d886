import type { ChartTheme } from '../charts/chart-theme';

/** The colours of figures on paper, whatever the theme of the screen. */
export const paperTheme: ChartTheme = {
  ink: '#17202a',
  secondary: '#5b6673',
  line: '#d5dbe0',
  surface: '#ffffff',
  accent: '#0b6e6e',
  good: '#0b6e6e',
  concern: '#b4471f',
  empty: '#eef0f2',
  mapLine: '#ffffff',
  sequential: [],
  onSequential: [],
  diverging: [],
  onDiverging: [],
  lines: [],
  fontFamily: 'system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif',
};
