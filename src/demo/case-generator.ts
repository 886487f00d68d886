import type { Random } from '../util/random';
import { sortByDayAndRegion } from './by-day-and-region';
import type { DatasetGenerator, DemoRow } from './demo-row';
import { DocumentNumbers } from './text/document-number';
import type { DemoMonth } from './time/demo-month';
import { type CountedDataset, caseCount } from './world/case-count';
import type { Unit } from './world/unit';
import type { World } from './world/world';

/** What a case is made from: its month and its random stream. */
export interface CaseContext {
  readonly world: World;
  readonly month: DemoMonth;
  readonly random: Random;
}

export interface CaseDataset extends Omit<DatasetGenerator, 'dataset' | 'start'> {
  readonly dataset: CountedDataset;
  /** Field of the number, and the two letters that the numbers begin with. */
  readonly id: readonly [field: string, prefix: string];
  /** Field that the maker fills with the mark of unit and series, to be made a document number. */
  readonly documentNumber?: string;
  /** Prepares the world's choices and gives the maker of one case; null: no case after all. */
  start(world: World): (context: CaseContext) => DemoRow | null;
  /** Cases of planted events on top of the usual ones. */
  planted?(world: World): (context: CaseContext) => Iterable<DemoRow>;
}

/**
 * A dataset of so many cases a month, made one by one, with planted ones among them. Numbers are
 * given in the order of the days, so that a later case has a higher number.
 */
export function caseGenerator({ start, planted, id, ...rest }: CaseDataset): DatasetGenerator {
  return {
    ...rest,
    start(world) {
      const make = start(world);
      const plant = planted?.(world);
      const documents = new DocumentNumbers();
      return (month, random) => {
        const context = { world, month, random };
        const rows: DemoRow[] = [];
        for (let left = caseCount(rest.dataset, month, world, random); left > 0; left -= 1) {
          const row = make(context);
          if (row) rows.push(row);
        }
        rows.push(...(plant?.(context) ?? []));
        sortByDayAndRegion(rows, rest.knownOn);
        for (const [index, row] of rows.entries()) {
          row[id[0]] = caseId(id[1], month, index + 1);
          if (rest.documentNumber === undefined) continue;
          row[rest.documentNumber] = documents.next(String(row[rest.documentNumber]), month.year);
        }
        return rows;
      };
    },
  };
}

/** `SX202610-00012`. */
export function caseId(prefix: string, { month }: DemoMonth, number: number): string {
  return `${prefix}${month.slice(0, 4)}${month.slice(5)}-${String(number).padStart(5, '0')}`;
}

/** The columns that say whose case it is. */
export function unitColumns({ place, department }: Unit): DemoRow {
  return { region_code: place.code, department_code: department };
}
