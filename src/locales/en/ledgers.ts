import type { TranslationOf } from '../translation';
import type { ledgers as chinese } from '../zh-CN/ledgers';

export const ledgers: TranslationOf<typeof chinese> = {
  all: 'All ledgers',
  tasksView: 'The tasks in time',
  targetsView: 'Targets and quotas',
  unknown: { title: 'There is no such ledger', hint: 'No ledger is called “{{name}}”.' },
  list: {
    title: 'Ledgers',
    ledger: 'Ledger',
    purpose: 'What it is for',
    rows: 'Rows',
    overdue: 'Overdue',
    empty: 'no data',
    datasets: 'Datasets',
  },
  figures: { label: 'Figures of the ledger', target: 'target {{target}}' },
  register: {
    duty: '{{dataset}}: those of {{period}}, and earlier ones still open',
    plain: '{{dataset}}: those of {{period}}',
    latest: '{{dataset}}: the latest period',
    records: 'Show records',
    none: 'No records',
    noneHint:
      'There are no rows of “{{dataset}}” in the chosen scope. What is not loaded can be loaded from exports on the Data page.',
  },
  finding: {
    rows: '{{dataset}}: {{rows}}',
    none: '{{dataset}}: nothing overdue, {{share}} in time',
    overdue_one: '{{dataset}}: {{count, number}} overdue, {{share}} in time',
    overdue_other: '{{dataset}}: {{count, number}} overdue, {{share}} in time',
  },
  state: {
    label: 'By state',
    overdue: 'Overdue',
    soon: 'Due in 30 days',
    running: 'Not due yet',
    late: 'Done late',
    on_time: 'Done in time',
    ended: 'Ended',
    not_assessable: 'Cannot be told',
  },
  group: {
    label: 'Grouped by',
    city: 'City',
    department: 'Department',
    area: 'Key area',
    month: 'Month',
    none: 'not stated',
    all: 'All',
    rows: 'Records',
    inTime: 'In time',
    caption: '{{dataset}} by {{group}}',
    csv: 'Export CSV',
    more_one: 'Show all {{count, number}}',
    more_other: 'Show all {{count, number}}',
  },
  months: {
    title: 'By month of the beginning',
    chart: '{{dataset}} by the month of their beginning',
  },
  matrix: {
    title: '{{share}} by {{rows}} and {{columns}}',
    note: 'Shaded by what is missing to the target: from {{steps}} percentage points on. A dash: no data, or too little.',
  },
  clauses: 'What demands it',
  due: { overdue: 'Overdue longest', soon: 'Due next', none: 'None' },
};
