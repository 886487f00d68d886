import { farringtonYears } from './farrington-flexible';

/** A method that judges a period by those before it. */
export type SeriesMethod =
  | 'change'
  | 'cusum'
  | 'bad_run'
  | 'ears_c1'
  | 'ears_c2'
  | 'ears_c3'
  | 'xmr'
  | 'p_chart'
  | 'u_chart'
  | 'seasonal'
  | 'farrington';

/**
 * Periods before the one judged that each method needs, `frequency` being those of a year: CUSUM and
 * change 1; EARS 7 and its lag (C2 two more, C3 two more again); control charts 12 (NHS Making Data
 * Count: limits from fewer are provisional); seasons two years; Farrington four years.
 */
export function historyNeeded(method: SeriesMethod, frequency: number): number {
  switch (method) {
    case 'change':
    case 'cusum':
    case 'bad_run':
      return 1;
    case 'ears_c1':
      return 7;
    case 'ears_c2':
      return 9;
    case 'ears_c3':
      return 11;
    case 'xmr':
    case 'p_chart':
    case 'u_chart':
      return 12;
    case 'seasonal':
      return 2 * frequency;
    case 'farrington':
      return farringtonYears * frequency + 1;
  }
}

const methods: readonly SeriesMethod[] = [
  'change',
  'cusum',
  'bad_run',
  'ears_c1',
  'ears_c2',
  'ears_c3',
  'xmr',
  'p_chart',
  'u_chart',
  'seasonal',
  'farrington',
];

/** The methods that a history of so many periods before the one judged supports. */
export function supportedMethods(periods: number, frequency: number): SeriesMethod[] {
  return methods.filter((method) => periods >= historyNeeded(method, frequency));
}
