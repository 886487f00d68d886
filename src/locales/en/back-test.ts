import type { TranslationOf } from '../translation';
import type { backTest as chinese } from '../zh-CN/back-test';

export const backTest: TranslationOf<typeof chinese> = {
  title: 'Back-test of the rules',
  subtitle:
    'All rules at the end of each of the last 24 months, with only what was known then: were they right, and early?',
  subtitleOf:
    '{{from}} to {{to}}: at each month’s end only what was known then; nothing that happened or was reported later.',
  run: 'Run the back-test',
  progress: '{{done}} of {{total}} months',
  progressLabel: 'Progress of the back-test',
  idle: 'It has not been run',
  idleHint:
    'All data is read anew for each month, which takes a minute or two. It can be cancelled at any time; other pages work meanwhile.',
  set: {
    label: 'Rules',
    against: 'Compare with',
    none: 'nothing',
    given: 'All rules',
    own: 'All rules, own ones in place of their originals',
  },
  source: {
    label: 'Judged by',
    truth: 'the truth file of the demonstration',
    journal: 'outcomes confirmed in the journal',
    truthHint: 'Against the events and decoys planted in the demonstration data.',
    journalHint: 'Against the journal: what was confirmed is an event, what was dismissed a decoy.',
    failed: 'The truth file cannot be used: {{message}}',
  },
  figures: {
    title: 'Right, and early',
    figure: 'Figure',
    recall: 'Events found',
    precision: 'Red and orange with an event behind',
    lead: 'Lead (median)',
    perMonth: 'Warnings at a month’s end',
    decoys: 'Decoys in red',
    share: '{{percent}}% ({{part}}/{{whole}})',
    months: '{{number}} months',
  },
  perMonth: {
    title: 'Warnings at each month’s end',
    subtitle: 'Signals of one unit and cause are one warning.',
  },
  noEvents: 'No events to judge by',
  noEventsHint:
    'Confirm or dismiss some warnings in the list: the rules are then judged by that. The numbers by month need no events.',
  events: {
    title: 'Events and when they were told of',
    subtitle:
      'Lead: months before a year of the event has passed and yearly figures show it. Only datasets that the chosen rules read.',
    event: 'Event',
    from: 'Began',
    found: 'First told',
    lead: 'Lead (months)',
    by: 'By',
    never: 'not told',
    and: ', ',
  },
  episodes: {
    title: 'Red and orange warnings of statistical rules',
    subtitle:
      'Months in a row of a unit count once. Deadlines, lists and limits tell facts and do not count.',
    level: 'Level',
    rule: 'Rule',
    unit: 'Unit',
    months: 'Months',
    event: 'What stands behind',
    none: 'no known event',
    confirmed: 'a confirmed warning',
  },
  rules: {
    title: 'Rule by rule',
    subtitle:
      'Each rule against the events in the datasets that it reads. Press a rule for its details.',
    own: 'own',
    fact: 'facts',
  },
};
