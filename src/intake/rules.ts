/** Rules that change a value or tell of it, by what they do; each application is counted. */
export const changeRules = {
  converted: [
    'trimmed',
    'text_mark',
    'full_width',
    'letter_case',
    'date_format',
    'date_time_dropped',
    'date_serial',
    'number_format',
    'number_unit',
    'code_label',
    'boolean_word',
    'region_old_code',
  ],
  defaulted: ['date_month_only', 'short_row'],
  emptied: [
    'nothing_word',
    'date_open_ended',
    'date_unknown',
    'region_unknown',
    'department_unknown',
    'code_unknown',
  ],
  derived: ['region_of_authority', 'department_of_authority', 'area_of_department', 'row_id'],
  masked: ['name_masked', 'number_masked', 'card_masked', 'phone_masked', 'address_masked'],
  noted: ['undecodable'],
} as const;

export type ChangeKind = keyof typeof changeRules;
export type ChangeRule = (typeof changeRules)[ChangeKind][number];

const kinds = new Map(
  Object.entries(changeRules).flatMap(([kind, rules]) =>
    rules.map((rule) => [rule as ChangeRule, kind as ChangeKind] as const),
  ),
);

/** What a rule does to values. */
export function kindOfRule(rule: ChangeRule): ChangeKind {
  return kinds.get(rule) as ChangeKind;
}

/** Rules that reject a row. */
export const faultRules = [
  'required',
  'required_of_organisations',
  'required_of_persons',
  'date',
  'number',
  'boolean',
  'code',
  'scientific_notation',
  'pattern',
  'too_long',
  'minimum',
  'maximum',
  'credit_code',
  'identity_number',
  'date_order',
  'date_future',
  'duplicate_key',
  'too_many_cells',
  'repeated_header',
  'cell_error',
] as const;
export type FaultRule = (typeof faultRules)[number];
