import type { ChangeRule, FaultRule } from '../rules';
import type { QualityDimension } from './dimension';

/**
 * What an application of a rule says of a value: `defect`: missing, wrong or of no use; `repaired`:
 * put right while it was read; `none`: nothing about its quality.
 */
export type QualityEffect = 'defect' | 'repaired' | 'none';

export interface RuleQuality {
  readonly dimension: QualityDimension;
  readonly effect: QualityEffect;
}

/** The dimension to which each rule of the intake belongs, and what it says. */
export const ruleQuality: Readonly<Record<ChangeRule | FaultRule, RuleQuality>> = {
  required: { dimension: 'completeness', effect: 'defect' },
  required_of_organisations: { dimension: 'completeness', effect: 'defect' },
  required_of_persons: { dimension: 'completeness', effect: 'defect' },
  nothing_word: { dimension: 'completeness', effect: 'repaired' },
  short_row: { dimension: 'completeness', effect: 'repaired' },
  region_of_authority: { dimension: 'completeness', effect: 'none' },
  department_of_authority: { dimension: 'completeness', effect: 'none' },
  area_of_department: { dimension: 'completeness', effect: 'none' },

  date: { dimension: 'accuracy', effect: 'defect' },
  number: { dimension: 'accuracy', effect: 'defect' },
  boolean: { dimension: 'accuracy', effect: 'defect' },
  scientific_notation: { dimension: 'accuracy', effect: 'defect' },
  pattern: { dimension: 'accuracy', effect: 'defect' },
  too_long: { dimension: 'accuracy', effect: 'defect' },
  minimum: { dimension: 'accuracy', effect: 'defect' },
  maximum: { dimension: 'accuracy', effect: 'defect' },
  credit_code: { dimension: 'accuracy', effect: 'defect' },
  identity_number: { dimension: 'accuracy', effect: 'defect' },
  date_unknown: { dimension: 'accuracy', effect: 'defect' },
  date_month_only: { dimension: 'accuracy', effect: 'repaired' },

  code: { dimension: 'consistency', effect: 'defect' },
  code_unknown: { dimension: 'consistency', effect: 'defect' },
  region_unknown: { dimension: 'consistency', effect: 'defect' },
  department_unknown: { dimension: 'consistency', effect: 'defect' },
  date_future: { dimension: 'accuracy', effect: 'defect' },
  date_order: { dimension: 'consistency', effect: 'defect' },
  too_many_cells: { dimension: 'consistency', effect: 'defect' },
  cell_error: { dimension: 'accuracy', effect: 'defect' },
  repeated_header: { dimension: 'consistency', effect: 'defect' },
  trimmed: { dimension: 'consistency', effect: 'repaired' },
  text_mark: { dimension: 'consistency', effect: 'repaired' },
  full_width: { dimension: 'consistency', effect: 'repaired' },
  letter_case: { dimension: 'consistency', effect: 'repaired' },
  date_format: { dimension: 'consistency', effect: 'repaired' },
  date_time_dropped: { dimension: 'consistency', effect: 'repaired' },
  date_serial: { dimension: 'consistency', effect: 'repaired' },
  date_open_ended: { dimension: 'consistency', effect: 'repaired' },
  number_format: { dimension: 'consistency', effect: 'repaired' },
  number_unit: { dimension: 'consistency', effect: 'repaired' },
  code_label: { dimension: 'consistency', effect: 'repaired' },
  boolean_word: { dimension: 'consistency', effect: 'repaired' },
  region_old_code: { dimension: 'consistency', effect: 'repaired' },

  duplicate_key: { dimension: 'uniqueness', effect: 'defect' },
  row_id: { dimension: 'uniqueness', effect: 'none' },

  undecodable: { dimension: 'accessibility', effect: 'defect' },
  name_masked: { dimension: 'accessibility', effect: 'none' },
  number_masked: { dimension: 'accessibility', effect: 'none' },
  card_masked: { dimension: 'accessibility', effect: 'none' },
  phone_masked: { dimension: 'accessibility', effect: 'none' },
  address_masked: { dimension: 'accessibility', effect: 'none' },
};
