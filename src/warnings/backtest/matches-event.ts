import type { Bilingual } from '../../catalog/dataset-schema';
import { addMonths, type Month } from '../../util/month';
import { ruleDatasets } from '../rule-datasets';
import type { Rule } from '../rule-schema';
import type { Signal } from '../signal';

/** An event of a truth file, or a confirmed outcome: where, when and in which datasets it shows. */
export interface KnownEvent {
  readonly id: string;
  /** Decoy: it only looks like one. */
  readonly kind: 'planted' | 'decoy';
  /** Empty: no region in particular. A city stands for its counties too. */
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  readonly areas: readonly string[];
  /** First and last month. */
  readonly from: Month;
  readonly to: Month;
  readonly datasets: readonly string[];
  /** What it is, in words; missing where its warning says it. */
  readonly what?: Bilingual;
}

/**
 * Whether a signal at the end of a month is about an event: its rule reads a dataset of it, its unit
 * and area do not contradict it, and the month lies in it or within `grace` months after it. An event
 * of no region or department in particular needs a signal that names the other.
 */
export function matchesEvent(
  rule: Rule,
  { unit, area }: Pick<Signal, 'unit' | 'area'>,
  month: Month,
  event: KnownEvent,
  grace: number,
): boolean {
  if (month < event.from || month > addMonths(event.to, grace)) return false;
  if (!ruleDatasets(rule).some((dataset) => event.datasets.includes(dataset))) return false;
  if (area !== null && event.areas.length > 0 && !event.areas.includes(area)) return false;
  const { region, department } = unit;
  const hasRegion = region !== null && event.regions.some((each) => isWithin(region, each));
  const hasDepartment = department !== null && event.departments.includes(department);
  if (region !== null && event.regions.length > 0 && !hasRegion) return false;
  if (department !== null && event.departments.length > 0 && !hasDepartment) return false;
  return hasRegion || hasDepartment;
}

/** Whether one of two regions holds the other. */
function isWithin(a: string, b: string): boolean {
  if (a === b) return true;
  const city = (code: string): boolean => code.endsWith('00') && !code.endsWith('0000');
  return (city(a) || city(b)) && a.slice(0, 4) === b.slice(0, 4);
}
