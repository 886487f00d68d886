import type { Detect, DetectOf, Method } from './rule-schema';

/** Methods that look at rows; all others look at months. */
const rowMethods = ['deadline', 'expiry', 'list', 'red_flag', 'quota'] as const satisfies Method[];
export type RowMethod = (typeof rowMethods)[number];
export type RowDetect = DetectOf<RowMethod>;
export type SeriesDetect = DetectOf<Exclude<Method, RowMethod>>;

/** Whether a rule looks at rows. */
export function isRowDetect(detect: Detect): detect is RowDetect {
  return (rowMethods as readonly string[]).includes(detect.method);
}
