import type { DatasetGenerator, DemoRow } from '../demo-row';
import type { World } from './world';

/** The random stream of a dataset in a month. */
export function monthStream(world: World, dataset: string, month: string) {
  return world.randomFor(`${dataset}/${month}`);
}

/**
 * The rows of another dataset by the index of their month, as they are made, before anything is
 * forgotten: for datasets that follow from it. None before the first month.
 */
export function rowsByMonth(
  generator: DatasetGenerator,
  world: World,
): (index: number) => readonly DemoRow[] {
  const monthly = generator.start(world);
  const made: DemoRow[][] = [];
  return (index) => {
    for (let next = made.length; next <= index; next += 1) {
      const month = world.months[next];
      if (!month) break;
      made.push([...monthly(month, monthStream(world, generator.dataset, month.month))]);
    }
    return made[index] ?? [];
  };
}
