import type { Dataset } from '../../catalog/dataset-schema';
import type { Value } from '../convert/conversion';
import type { Fault } from '../report/intake-report';
import type { ChangeRule, FaultRule } from '../rules';

/** A rule applied to a value of a row; `field` null where it concerns the whole row. */
export interface Change {
  readonly field: string | null;
  readonly rule: ChangeRule;
  readonly original: string;
  readonly value: Value;
}

/** A row on its way through the rules. */
export interface RowState {
  /** One value a field, in the order of the dataset's fields. */
  readonly values: Value[];
  readonly changes: Change[];
  readonly faults: Fault[];
}

/** A row before any rule. */
export function emptyRow(dataset: Dataset): RowState {
  return { values: new Array<Value>(dataset.fields.length).fill(null), changes: [], faults: [] };
}

/** Notes that a row breaks a rule. */
export function addFault(
  row: RowState,
  field: string | null,
  rule: FaultRule,
  original = '',
): void {
  row.faults.push({ field, rule, original });
}

/** Whether a rule was applied to a field of the row. */
export function isChangedBy(row: RowState, field: string, rules: ReadonlySet<ChangeRule>): boolean {
  return row.changes.some((change) => change.field === field && rules.has(change.rule));
}

/** Whether a field of the row already breaks a rule. */
export function isFaulty(row: RowState, field: string): boolean {
  return row.faults.some((fault) => fault.field === field);
}
