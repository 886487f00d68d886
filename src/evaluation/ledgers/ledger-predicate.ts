import type { Dataset } from '../../catalog/dataset-schema';
import type { Filter } from '../../catalog/filter';
import { and, isIn, or } from '../../sql/compose';
import { filterPredicate } from '../../sql/filter-predicate';
import type { Sql } from '../../sql/sql';
import { type DutyKind, dutyStateSql, openStates } from './duty-state-sql';

/**
 * The rows that a ledger shows under a filter: those that began in its period, and of a dataset with
 * a duty those that are still open, whenever they began.
 */
export function ledgerPredicate(dataset: Dataset, filter: Filter, asOf: string): Sql {
  const inPeriod = filterPredicate(dataset, filter);
  const state = dutyStateSql(dataset, asOf);
  if (!state) return inPeriod;
  const open = and([filterPredicate(dataset, filter, null), isIn(state, openStates)]);
  return or([inPeriod, open]);
}

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
