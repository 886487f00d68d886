import type { FigureType } from './figure-types';
import type { Method } from './rule-schema';

const rows = { rows: 'count', exposure: 'yuan' } as const;
const latest = { month: 'month', value: 'measure' } as const;
const chart = {
  ...latest,
  centre: 'measure',
  limit: 'measure',
  rules: 'spc_rules',
  persistence: 'months',
} as const;

/** The figures that a signal of each method carries: the placeholders that its reason may use. */
export const methodFigures: Readonly<Record<Method, Readonly<Record<string, FigureType>>>> = {
  deadline: { ...rows, longest: 'working_days', oldest: 'date', nearest: 'date' },
  expiry: { ...rows, longest: 'days', oldest: 'date' },
  list: { ...rows, longest: 'days', oldest: 'date' },
  red_flag: { ...rows, severity: 'number', months: 'count', first: 'date', last: 'date' },
  quota: { done: 'count', expected: 'number', target: 'count', share: 'percent', year: 'year' },
  threshold: { ...latest, limit: 'measure', distance: 'measure', persistence: 'months' },
  change: { ...latest, before: 'measure', change: 'measure', earlier: 'month' },
  xmr: chart,
  p_chart: chart,
  u_chart: chart,
  cusum: { ...latest, centre: 'measure', sum: 'number', persistence: 'months' },
  ears: { ...latest, expected: 'measure', limit: 'measure', persistence: 'months' },
  farrington: { ...latest, expected: 'measure', limit: 'measure', persistence: 'months' },
  funnel: { ...latest, target: 'measure', z: 'number', from: 'month' },
  hotspot: {
    from: 'month',
    month: 'month',
    value: 'measure',
    expected: 'measure',
    area: 'area',
    residual: 'number',
  },
  bad_run: { ...latest, limit: 'measure', run: 'months', first: 'month' },
  silence: { month: 'month', first: 'month', expected: 'number', value: 'count', run: 'months' },
};
