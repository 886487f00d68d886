import type { ChartTheme } from './chart-theme';

/** The tooltip box of every chart: quiet, bordered, without shadow. */
export function tooltipStyle(theme: ChartTheme) {
  return {
    confine: true,
    // Said, so that ECharts need not ask for the style of its element, which costs a layout each time.
    appendTo: (chart: HTMLElement) => chart,
    transitionDuration: 0,
    backgroundColor: theme.surface,
    borderColor: theme.line,
    borderWidth: 1,
    padding: 8,
    extraCssText: 'box-shadow:none;border-radius:2px;',
    textStyle: { color: theme.ink, fontFamily: theme.fontFamily, fontSize: 12 },
  };
}
