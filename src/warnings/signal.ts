import type { Figures } from './figure-types';
import type { WarnedUnit } from './unit-columns';
import type { LevelInputs, WarningLevel } from './warning-level';

/** What one rule says about one unit on one day. */
export interface Signal {
  readonly rule: string;
  readonly cause: string;
  readonly unit: WarnedUnit;
  /** The area that it is about; null where it is about several or none. */
  readonly area: string | null;
  /** First day of what is signalled, `YYYY-MM-DD`. */
  readonly since: string;
  readonly level: WarningLevel;
  readonly inputs: LevelInputs;
  readonly figures: Figures;
  /** Months of the records behind it, both included; null: those open on the day, of any month. */
  readonly period: { readonly from: string; readonly to: string } | null;
}
