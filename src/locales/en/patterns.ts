import type { TranslationOf } from '../translation';
import type { patterns as chinese } from '../zh-CN/patterns';

export const patterns: TranslationOf<typeof chinese> = {
  title: '{{measure}}: spread and concentration',
  county: 'County',
  department: 'Department',
  events: 'Number',
  noCounts: 'There are no events to count in this measure or scope',
  noCountsHint: 'Choose another measure, or widen the period and the filter.',
  residual: {
    title: 'Cities and areas',
    finding:
      '{{area}} in {{city}}: {{observed}}, where the totals of city and area let expect about {{expected}}',
    none: 'No area of any city stands out beyond chance',
    subtitle:
      '{{tested}} cells can be tested, {{found}} are beyond chance (5 % false discovery); judged one by one, chance alone would give about {{chance}}',
    caption: '{{measure}}: cities by areas, cells beyond chance marked ▲',
    city: 'City',
    note: 'The numbers are counts. Only cells whose adjusted residual is high after control of false discovery are shaded and marked ▲; the darker have z of 5 or more. Cells with fewer than 5 expected are not tested.',
  },
  funnel: {
    title: 'Funnel plot',
    of: 'What is compared',
    kind: { counties: 'Counties', departments: 'Departments' },
    label: {
      counties:
        'Funnel plot of {{measure}}: counties by size and value; within the limits chance explains them. The table says the same',
      departments:
        'Funnel plot of {{measure}}: departments by cases and share; within the limits chance explains them. The table says the same',
    },
    finding: {
      counties: '{{first}} and others: {{above}} counties above the 99.8 % limit, {{below}} below',
      departments:
        '{{first}} and others: {{above}} departments above the 99.8 % limit, {{below}} below',
    },
    none: {
      counties: 'No county is above the 99.8 % limit',
      departments: 'No department is above the 99.8 % limit',
    },
    noDepartments: 'Departments cannot be compared by this indicator',
    noDepartmentsHint:
      'Nobody lives in a department: only shares can be compared, of at least {{fewest}} departments with cases. Choose an indicator in per cent, or a wider period or region.',
    subtitleCount:
      'Number against the number expected of the population; dotted 95 %, dashed 99.8 %, dispersion {{dispersion}}',
    subtitleShare: 'Share in per cent; dotted 95 %, dashed 99.8 %, dispersion {{dispersion}}',
    people: 'People',
    cases: 'All cases',
    value: 'Value',
    size: 'Size',
    limits: '99.8 % limits',
    lower: 'Lower limit',
    upper: 'Upper limit',
    note: 'Squares are outside the limits. Where units differ by more than chance the limits are widened by the dispersion (Spiegelhalter 2005). Numbers of records in the table lead to them.',
  },
  concentration: {
    title: 'Concentration',
    label: 'Lorenz curve of {{measure}}; the table says the same',
    finding: 'The {{few}} counties with the most hold {{share}}, and {{people}} of the people',
    subtitle: 'Lorenz curve, Gini coefficient {{gini}}; on the dashed line all hold the same',
    units: 'Counties, from the fewest',
    share: 'Share of all',
    ofAll: 'Share',
    held: 'Together',
  },
  multiples: {
    title: 'Small maps',
    of: 'What the maps are of',
    by: { month: 'By month', area: 'By area' },
    finding: {
      month: 'Most in {{name}}: {{events}}',
      area: 'Most in {{name}}: {{events}}',
    },
    subtitleCount: 'Events per 100,000 people, all maps in the same classes; at most 12 months',
    subtitleShare: 'Shares in per cent, all maps in the same classes; at most 12 months',
    select: '{{name}}: {{events}}; press to filter, once more to let go',
    zero: 'none',
    note: 'The numbers are those of counties; records of city and provincial bodies are on no county and in the calendar only. Small maps are for shape and change, not for judgment: counties with few events go up and down. What is beyond chance the hotspot layers of the map say.',
  },
  calendar: {
    title: 'Calendar',
    label: '{{measure}}: events of each day; the table says the same by month',
    finding_one:
      '{{events}} on {{date}}, about {{expected}} expected of its month; {{count}} day beyond chance',
    finding_other:
      '{{events}} on {{date}}, about {{expected}} expected of its month; {{count}} days beyond chance',
    nothing: 'No day is beyond chance',
    unjudged: '{{events}} in the period: too few to judge days',
    subtitle:
      'At 5 % false discovery; judged one by one, chance alone gives about {{chance}} days; dispersion {{dispersion}}',
    subtitleUnjudged: 'Fewer than 60 are shown and not judged',
    none: 'The indicator counts nothing that happens on a day',
    noneHint:
      'Stocks, means and amounts have no calendar; choose an indicator that counts, or a wider period or filter.',
    month: 'Month',
    perWorking: 'A working day',
    perRest: 'A day of rest',
    most: 'Busiest day',
    beyond: 'Days beyond chance',
    separator: ', ',
    working: 'working day',
    rest: 'day of rest',
    day: '{{date}} ({{weekday}}, {{kind}}): {{events}}, about {{expected}} expected',
    dayBeyond:
      '{{date}} ({{weekday}}, {{kind}}): {{events}}, about {{expected}} expected, beyond chance',
    note: 'Squares are working days, dots weekends and public holidays (as the State Council announced them); the darker, the more; a frame marks days with more than their month and kind of day explain. At most 24 months; press a day to filter its month, once more to let it go; days outside the period of the filter are paler. The table leads to the records of each month.',
    weekday: {
      monday: 'Mon',
      tuesday: 'Tue',
      wednesday: 'Wed',
      thursday: 'Thu',
      friday: 'Fri',
      saturday: 'Sat',
      sunday: 'Sun',
    },
  },
};
