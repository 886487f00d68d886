import type { DatasetGenerator, DemoRow } from './demo-row';
import type { Random } from './sampling/random';
import type { DemoMonth } from './time/demo-month';
import { type CountedDataset, caseCount } from './world/case-count';
import type { Unit } from './world/unit';
import type { World } from './world/world';

/** What a case is made from: its month, its random stream, its number. */
export interface CaseContext {
  readonly world: World;
  readonly month: DemoMonth;
  readonly random: Random;
  /** Unique in the dataset: the prefix, the month, a running number. */
  readonly id: string;
}

export interface CaseDataset extends Omit<DatasetGenerator, 'dataset' | 'start'> {
  readonly dataset: CountedDataset;
  /** Two letters that the ids begin with. */
  readonly prefix: string;
  /** Prepares the world's choices and gives the maker of one case; null: no case after all. */
  start(world: World): (context: CaseContext) => DemoRow | null;
  /** Cases of planted events on top of the usual ones. */
  planted?(world: World): (context: CaseContext) => Iterable<(context: CaseContext) => DemoRow>;
}

/** A dataset of so many cases a month, made one by one, with planted ones after the usual ones. */
export function caseGenerator({ start, planted, prefix, ...rest }: CaseDataset): DatasetGenerator {
  return {
    ...rest,
    start(world) {
      const make = start(world);
      const plant = planted?.(world);
      return function* (month, random) {
        let number = 0;
        const context = (): CaseContext => {
          number += 1;
          return { world, month, random, id: caseId(prefix, month, number) };
        };
        const count = caseCount(rest.dataset, month, world, random);
        for (let index = 0; index < count; index += 1) {
          const row = make(context());
          if (row) yield row;
        }
        for (const makePlanted of plant?.({ world, month, random, id: '' }) ?? []) {
          yield makePlanted(context());
        }
      };
    },
  };
}

/** `DR202610-00012`. */
export function caseId(prefix: string, { month }: DemoMonth, number: number): string {
  return `${prefix}${month.slice(0, 4)}${month.slice(5)}-${String(number).padStart(5, '0')}`;
}

/** The columns that say whose case it is. */
export function unitColumns({ place, department }: Unit): DemoRow {
  return { region_code: place.code, department_code: department };
}
