import type { Dataset } from '../catalog/dataset-schema';
import type { DemoRow } from './demo-row';
import type { Day } from './time/day';
import type { World } from './world/world';

/** Datasets of which some rows come weeks late, and some are entered twice and withdrawn weeks later. */
const unsettled: ReadonlySet<string> = new Set([
  'administrative_penalties',
  'administrative_permits',
  'complaints',
]);

const lateShare = 1 / 40;
const doubledShare = 1 / 40;
const fewestDays = 8;
const mostDays = 40;

/**
 * The rows as an export of the as-of date had them: without those that had not come yet, and with
 * entries that were withdrawn later. On the last day of the world every row has come, once.
 */
export function asReported(
  rows: readonly DemoRow[],
  { name, primaryKey }: Pick<Dataset, 'name' | 'primaryKey'>,
  knownOn: string,
  { months, randomFor }: Pick<World, 'months' | 'randomFor'>,
  asOf: Day,
): DemoRow[] {
  const [key] = primaryKey;
  const last = months.at(-1)?.last ?? asOf;
  if (!unsettled.has(name) || key === undefined || asOf >= last) return [...rows];
  return rows.flatMap((row) => {
    const known = Number(row[knownOn]);
    if (known + mostDays <= asOf) return [row];
    const random = randomFor(`${name}/reported/${row[key]}`);
    if (known + random.between(fewestDays, mostDays) <= asOf) return [row];
    if (random.chance(lateShare)) return [];
    return random.chance(doubledShare) ? [row, { ...row, [key]: `${row[key]}-2` }] : [row];
  });
}
