import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { and, isIn } from '../../sql/compose';
import { filterPredicate } from '../../sql/filter-predicate';
import type { Sql } from '../../sql/sql';
import { type DutyKind, dutyStateSql, openStates } from './duty-state-sql';

/** The rows of a ledger in one state. Throws RangeError for a dataset without a duty. */
export function ledgerStatePredicate(
  dataset: Dataset,
  filter: Filter,
  asOf: string,
  kind: DutyKind,
): Sql {
  const state = dutyStateSql(dataset, asOf);
  if (!state) throw new RangeError(`The dataset ${dataset.name} has no duty.`);
  const period = openStates.includes(kind) ? null : undefined;
  return and([filterPredicate(dataset, filter, period), isIn(state, [kind])]);
}
