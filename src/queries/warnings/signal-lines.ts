import { type SpcRule, spcSignals } from '../../stats/series/spc-rules';
import type { Month } from '../../util/month';
import { type ControlPoint, controlPoints } from '../../warnings/series/judge-charts';
import type { Signal } from '../../warnings/signal';
import type { SignalMonths } from './months-of-signal';

type Values = readonly (number | null)[];

/** What the chart of a signal shows: months and values, limits month by month or as one line. */
export interface SignalLines {
  readonly months: readonly Month[];
  readonly values: Values;
  /** Limits of a control chart, one entry a month; null for other methods. */
  readonly control: {
    readonly centre: Values;
    readonly upper: Values;
    readonly lower: Values;
  } | null;
  /** Lines of one value. */
  readonly lines: readonly {
    readonly kind: 'limit' | 'expected' | 'centre';
    readonly value: number;
  }[];
  /** Places of the points that the rule speaks of. */
  readonly marked: readonly number[];
  /** Rules of the control chart that end in the last month. */
  readonly spc: readonly SpcRule[];
}

/** The chart of a signal from the months that its rule looked at. */
export function signalLines(own: SignalMonths, signal: Signal): SignalLines {
  const { rule, months, values, series, measure } = own;
  const { detect } = rule;
  if (detect.method === 'xmr' || detect.method === 'p_chart' || detect.method === 'u_chart') {
    const points = controlPoints({ measure, series }, detect, months.length - 1);
    if (points) return controlChart(own, points, detect.rules);
  }
  const month = signal.figures.month;
  const first = Math.max(0, months.length - shownMonths);
  const shown = months.slice(first);
  const from = signal.period && detect.method !== 'cusum' ? signal.period.from : month;
  return {
    months: shown,
    values: values.slice(first),
    control: null,
    lines: linesOf(own, signal),
    marked: shown.flatMap((each, place) =>
      typeof month === 'string' && typeof from === 'string' && each >= from && each <= month
        ? [place]
        : [],
    ),
    spc: [],
  };
}

/** Months of a chart without limits of its own. */
const shownMonths = 36;

function controlChart(
  { months, values, measure }: SignalMonths,
  points: readonly ControlPoint[],
  rules: readonly SpcRule[],
): SignalLines {
  const first = months.length - points.length;
  const known = points.flatMap((point, place) => (point ? [{ point, place }] : []));
  const found = spcSignals(
    known.map(({ point }) => point),
    measure.direction,
  ).filter(
    ({ rule, place, meaning }) =>
      place === known.length - 1 && meaning === 'concern' && rules.includes(rule),
  );
  const marked = new Set(
    found.flatMap(({ places }) => places.map((each) => known[each]?.place ?? 0)),
  );
  const line = (key: 'centre' | 'upper' | 'lower') => points.map((point) => point?.[key] ?? null);
  return {
    months: months.slice(first),
    values: values.slice(first),
    control: { centre: line('centre'), upper: line('upper'), lower: line('lower') },
    lines: [],
    marked: [...marked].sort((a, b) => a - b),
    spc: [...new Set(found.map(({ rule }) => rule))],
  };
}

function linesOf({ rule }: SignalMonths, { figures }: Signal): SignalLines['lines'] {
  const line = (kind: 'limit' | 'expected' | 'centre', value: unknown, share = 1) =>
    typeof value === 'number' ? [{ kind, value: value / share }] : [];
  switch (rule.detect.method) {
    case 'threshold':
    case 'bad_run':
      return line('limit', figures.limit);
    case 'cusum':
      return line('centre', figures.centre);
    case 'ears':
    case 'farrington':
      return [...line('expected', figures.expected), ...line('limit', figures.limit)];
    case 'funnel':
      return line('expected', figures.target);
    case 'silence':
      return line('expected', figures.expected, Number(figures.run) || 1);
    default:
      return [];
  }
}
