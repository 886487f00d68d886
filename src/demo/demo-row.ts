import type { CsvCell } from '../snapshot/csv-line';
import type { Random } from '../util/random';
import type { Day } from './time/day';
import type { DemoMonth } from './time/demo-month';
import type { World } from './world/world';

/** A row under its field names; fields of type date hold a day as a number. */
export type DemoRow = Record<string, CsvCell>;

/**
 * Makes one dataset. The world is made once, up to its last day; a snapshot as of an earlier date
 * keeps the rows known by then and forgets what happened later.
 */
export interface DatasetGenerator {
  readonly dataset: string;
  /** Field with the day by which a row is known. */
  readonly knownOn: string;
  /** Date fields emptied where they lie after the as-of date. */
  readonly forgotten?: readonly string[];
  /** Starts the dataset; the months are then asked for in order. */
  start(world: World): MonthlyRows;
  /** Sets what follows from the dates that are left, such as the state of a case. */
  settle?(row: DemoRow, asOf: Day): void;
}

/** The rows whose event lies in the month. */
export type MonthlyRows = (month: DemoMonth, random: Random) => Iterable<DemoRow>;
