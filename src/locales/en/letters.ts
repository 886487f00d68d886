import type { TranslationOf } from '../translation';
import type { letters as chinese } from '../zh-CN/letters';

export const letters: TranslationOf<typeof chinese> = {
  open: 'Notice to rectify',
  openCircular: 'Circular',
  dialog: { notice: 'Notice to explain and rectify', circular: 'Circular on warnings' },
  setting: {
    language: 'Language',
    number: 'Document number',
    unit: 'Addressed to',
    issuer: 'Issued by',
    due: 'Answer by',
    date: 'Date of the letter',
    warnings: 'Matters in it',
    warningsHint: 'Open warnings of the same unit; choose at least one.',
    none: 'No matter is chosen: there is nothing to write.',
    dueMissing: 'Give the date by which an answer is due.',
  },
  journal: {
    name: 'Noted by',
    hint: 'Under this name the letter is noted in the journal of each warning when it is exported or printed.',
    nameMissing: 'Not noted in the journal: no name is given.',
    noted_one: 'Noted in the journal of one warning.',
    noted_other: 'Noted in the journal of {{count, number}} warnings.',
    failed: 'Not noted in the journal: {{message}}',
    notice: '{{title}} (no. {{number}}, to {{unit}}, answer by {{due}})',
    circular: '{{title}} (no. {{number}}, dated {{date}})',
  },
  issuer: 'Office of the Leading Group for Public-Credit Supervision',
  source:
    'Source: {{snapshot}} (published by {{publisher}}), as of {{asOf}}, {{verification}}{{synthetic}}',
  sourceOwn: 'Source: own data on this machine, as of {{asOf}}',
  verification: {
    verified: 'snapshot verified',
    unverified: 'snapshot not verified',
    failed: 'snapshot failed its verification: for internal checking only',
  },
  synthetic: ', demonstration data (synthetic)',
  ownRows: '; with {{rows}} rows of own data on this machine',
  unverifiedNote:
    'The snapshot behind this letter failed its verification: not to be sent before that is settled.',
  notice: {
    title: 'Notice to explain in writing and rectify by a date',
    number: 'No. {{number}}',
    blank: '(to be given)',
    address: 'To: {{unit}}',
    lead_one:
      'By the public-credit data as of {{asOf}} and published warning rules, one matter in your unit needs verification. Please explain it in writing and, where it is confirmed, put it right by the date below.',
    lead_other:
      'By the public-credit data as of {{asOf}} and published warning rules, {{count}} matters in your unit need verification. Please explain them in writing and, where they are confirmed, put them right by the date below.',
    caution:
      'A warning is a request to verify, not a finding about any unit or person. Where data and facts differ, what is verified counts.',
    matter: 'Matter {{number}}: {{cause}} ({{level}})',
    chance:
      'The figures below are above what chance usually explains. They do not say why, and need verification against the records.',
    rows: 'What follows comes from records compared one by one with a deadline or condition, and needs verification against the originals.',
    facts: 'What needs verification',
    rule: 'Rule',
    level: 'Level',
    since: 'Since',
    what: 'What the data show',
    records: 'Records behind it: {{dataset}}',
    shown: '{{number}} records, the latest {{shown}} listed; personal details are masked.',
    shownAll: '{{number}} records; personal details are masked.',
    noRecords:
      'This matter is made of several indicators and has no records of its own; the score sheet lists its parts.',
    clauses: 'Clauses',
    clause: '{{document}} {{id}}, {{heading}} (in the original):',
    demands: 'What is asked for',
    explain:
      'Explain the above in writing by {{due}}: whether it is so, why, what and whom it concerns, and what has been done.',
    rectify:
      'Where it is so, name at the same time the measures, who answers for them and the date of completion, and send proof when they are done.',
    correct:
      'Where the data are wrong, attach the correction; the warning ends with the corrected data.',
    object: 'Objections to this notice can be raised in writing within the same time.',
    attachment:
      'Attached: reply form (explanation, measures, person responsible, date of completion, seal)',
  },
  circular: {
    title: 'Circular on public-credit warnings',
    address: 'To all units concerned',
    lead: 'As of {{asOf}} this circular lists {{number}} warnings that need verification: {{red}} red, {{orange}} orange, {{yellow}} yellow and {{blue}} blue, concerning {{units}} units. Scope: {{scope}}.',
    leadAll: 'all regions, departments and areas',
    filtered: 'as filtered: {{filter}}',
    summary: 'By unit',
    unit: 'Unit',
    total: 'All',
    list: 'Warnings',
    cause: 'Cause',
    state: 'State of the work',
    due: 'Due',
    clauses: 'Clauses',
    demands: 'What is asked for',
    verify:
      'The units concerned verify what is listed one by one and report the outcome in writing to the {{issuer}} by {{due}}; what is confirmed is put right by a date, what is wrong in the data is corrected.',
    noRepeat: 'What is closed or dismissed is not in this circular.',
    more: 'Another {{number}} units: see the list.',
  },
};
