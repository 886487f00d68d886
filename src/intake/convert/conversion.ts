/** Rules that change how a value is written; each is counted. */
export type ConversionRule =
  | 'date_format'
  | 'date_month_only'
  | 'date_time_dropped'
  | 'date_serial'
  | 'date_open_ended'
  | 'date_unknown'
  | 'number_format'
  | 'number_unit'
  | 'code_label'
  | 'full_width'
  | 'masked'
  | 'region_unknown'
  | 'department_unknown';

/** Rules that a value can break; each rejects its row. */
export type RejectionRule =
  | 'required'
  | 'date'
  | 'number'
  | 'boolean'
  | 'scientific_notation'
  | 'code'
  | 'pattern'
  | 'too_long'
  | 'minimum'
  | 'maximum'
  | 'credit_code'
  | 'identity_number'
  | 'date_order'
  | 'duplicate_key'
  | 'too_many_cells';

export type Value = string | number | boolean | null;

/** A value as it is kept, with the rules that changed it, or the rule that it breaks. */
export type Converted =
  | { readonly value: Value; readonly rules: readonly ConversionRule[] }
  | { readonly broken: RejectionRule };

const unchanged: readonly ConversionRule[] = [];

/** A value kept, changed by the rules given. */
export function kept(value: Value, ...rules: ConversionRule[]): Converted {
  return { value, rules: rules.length === 0 ? unchanged : rules };
}

/** A value that breaks a rule. */
export function broken(rule: RejectionRule): Converted {
  return { broken: rule };
}
