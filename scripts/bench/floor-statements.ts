import { allDatasetViews } from '../../src/engine/dataset-views';
import {
  calendarOfSnapshot,
  locked,
  offline,
  overviewCells,
  snapshotOverdue,
} from '../../src/queries/opening-statements';
import { tablesOf } from '../native/build-database';

/** What the console asks of the database until the Overview stands, in its order. */
export interface FloorStatements {
  readonly beforeAttach: string;
  readonly afterAttach: readonly string[];
  readonly cells: string;
  readonly overdue: string;
}

/** The statements of opening a database whose as-of date is given. */
export async function floorStatements(database: string, asOf: string): Promise<FloorStatements> {
  const tables = Object.entries(await tablesOf(database));
  const snapshot = new Map(tables.map(([table, columns]) => [table, new Set(columns)]));
  return {
    beforeAttach: offline,
    afterAttach: [
      `${locked}; ${calendarOfSnapshot}`,
      allDatasetViews({ snapshot, local: new Map() }),
    ],
    cells: overviewCells,
    overdue: snapshotOverdue(asOf),
  };
}
