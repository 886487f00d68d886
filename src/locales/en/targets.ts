import type { TranslationOf } from '../translation';
import type { targets as chinese } from '../zh-CN/targets';

export const targets: TranslationOf<typeof chinese> = {
  title: 'Targets and quotas',
  finding: '{{count}} targets, {{behind}} with somebody behind',
  subtitle: 'Targets and quotas of the documents, computed from the data as of {{date}}',
  none: 'No target can be computed',
  noneHint: 'The datasets of joint actions, lists and coverage are not loaded.',
  note: 'Yearly quotas are due in equal parts a day: the short dashed tick is what should be there by today, the line the target. The year’s end is forecast at the pace so far (value ÷ days gone × days of the year); it knows nothing of seasons and says little in the first weeks.',
  all: 'All',
  single: '{{title}}: {{value}} of {{target}}',
  each: '{{title}}: {{met}} of {{count}} have reached it',
  yearly: '{{target}} a year',
  byDay: '{{target}} by {{date}}',
  clauses: '{{clauses}}',
  more_one: 'Show all {{count}}',
  more_other: 'Show all {{count}}',
  unit: { cases: ' cases', fields: ' fields', percent: '%' },
  column: {
    who: 'Unit',
    value: 'Value',
    bar: 'Against the target',
    forecast: 'Year’s end',
    state: 'Pace',
  },
  state: {
    reached: 'reached',
    on_course: 'on course',
    behind: 'behind',
    missed: 'not reached in time',
  },
};
