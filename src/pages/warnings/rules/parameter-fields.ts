import type { Method } from '../../../warnings/rule-schema';

/** How a parameter of a method is typed in. Numbers may be left empty where the parameter is optional. */
export type ParameterField =
  | { readonly name: string; readonly kind: 'number'; readonly isOptional?: boolean }
  | { readonly name: string; readonly kind: 'limit' }
  | { readonly name: string; readonly kind: 'text'; readonly isOptional?: boolean }
  | { readonly name: string; readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly name: string; readonly kind: 'several'; readonly options: readonly string[] };

const number = (name: string, isOptional = false) =>
  ({ name, kind: 'number', isOptional }) as const;
const where = { name: 'where', kind: 'text', isOptional: true } as const;
const limit = { name: 'limit', kind: 'limit' } as const;
const chart = [
  {
    name: 'rules',
    kind: 'several',
    options: ['outside', 'shift', 'trend', 'two_of_three'],
  },
  number('baseline'),
] as const;

/** The parameters of each method in the order of the form; fields and measures stand in the document. */
export const parameterFields: Readonly<Record<Method, readonly ParameterField[]>> = {
  deadline: [number('least'), number('ahead', true), number('lateWithin', true), where],
  expiry: [number('least'), where],
  list: [number('least'), where],
  red_flag: [number('least'), number('months'), where],
  quota: [number('yearly'), number('below'), where],
  threshold: [limit, number('window'), number('within')],
  change: [number('over'), number('by')],
  xmr: chart,
  p_chart: chart,
  u_chart: chart,
  cusum: [number('baseline'), number('reference'), number('decision')],
  ears: [
    { name: 'variant', kind: 'choice', options: ['C1', 'C2', 'C3'] },
    number('alpha'),
    number('least'),
  ],
  farrington: [number('alpha'), number('halfWindow'), number('seasons'), number('recentLeftOut')],
  funnel: [number('window'), number('beyond')],
  hotspot: [number('window'), number('newWithin'), number('falseDiscovery')],
  bad_run: [limit, number('length')],
  silence: [number('months'), number('baseline'), number('alpha')],
};
