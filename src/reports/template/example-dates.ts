import type { Dataset } from '../../catalog/dataset-schema';
import { addDays } from '../../util/civil-date';

const firstDay = '2026-01-05';
const stepDays = 7;

/** A civil date for each date field of a dataset, in the order that its checks demand. */
export function exampleDates({ fields, checks = [] }: Dataset): ReadonlyMap<string, string> {
  const dates = fields.filter(({ type }) => type === 'date');
  const before = (name: string) =>
    checks.filter(({ later }) => later === name).map(({ earlier }) => earlier);
  const steps = new Map<string, number>();
  const stepOf = (name: string, above: readonly string[] = []): number => {
    const known = steps.get(name);
    if (known !== undefined || above.includes(name)) return known ?? 0;
    const step = Math.max(0, ...before(name).map((each) => 1 + stepOf(each, [...above, name])));
    steps.set(name, step);
    return step;
  };
  return new Map(dates.map(({ name }) => [name, addDays(firstDay, stepDays * stepOf(name))]));
}
